"""Pages built as MkDocs does, in other processes: it takes them from the shelf afterwards."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from .finished import Finished
from .workers import Workers, can_fork


class Builder:
    """Builds the pages of one build that are not finished."""

    def __init__(
        self, config: MkDocsConfig, files: Files, nav: Navigation, env: Environment, finished: Finished
    ) -> None:
        """Once all pages have been read, and `env` is what MkDocs will print them with."""
        self._config = config
        self._files = files
        self._nav = nav
        self._env = env
        self._finished = finished

    def build(self) -> None:
        """Let other processes finish all pages that are worth it; look which are finished then."""
        unfinished = self._finished.unfinished()
        if not can_fork(len(unfinished)):
            return
        workers = Workers(unfinished, self._build_one)
        for path in unfinished:
            for built, _ in workers.until(path):
                self._finished.look_again(built)
        workers.stop()

    def _build_one(self, src_uri: str) -> bytes | None:
        file = self._files.get_file_from_path(src_uri)
        page = file.page if file else None
        if page is None:
            return None
        page.active = True
        try:
            self._print(page)
        finally:
            page.active = False
        return b""

    def _print(self, page: Page) -> None:
        config, nav, plugins = self._config, self._nav, self._config.plugins
        context = get_context(nav, self._files, config, page)
        template = self._env.get_template(str(page.meta.get("template", "main.html")))
        context = plugins.on_page_context(context, page=page, config=config, nav=nav)
        plugins.on_post_page(template.render(context), page=page, config=config)
