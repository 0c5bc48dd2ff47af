"""What do we ask of Wagtail?"""

from gemeente.settings.environment import text

WAGTAIL_SITE_NAME = text("SITE_NAME", "Gemeente Voorbeeldstad")
WAGTAIL_PAGE_MODEL = "governance.GovernedPage"
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"  # as people here write a day; ISO is understood too
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H:%M"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "content.governance.workflow.publishing.publish_approved"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILIMAGES_IMAGE_MODEL = "media.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "content.media.picture_form.PictureForm"
WAGTAILDOCS_DOCUMENT_MODEL = "media.Download"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "content.media.download_form.DownloadForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024  # bytes
WAGTAILDOCS_EXTENSIONS = ["pdf", "csv"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_BLOCK_EMBEDDED_CONTENT = True
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
