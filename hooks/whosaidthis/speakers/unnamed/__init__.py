"""Why a speaker is not named."""
