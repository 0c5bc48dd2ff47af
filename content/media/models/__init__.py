"""Which pictures and documents does the database keep?"""

from content.media.models.download import Download
from content.media.models.picture import Picture, PictureRendition

__all__ = ["Download", "Picture", "PictureRendition"]
