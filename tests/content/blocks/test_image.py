"""A picture has words for who cannot see it, or says that it is decoration."""

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from content.blocks.image import ImageBlock

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return get_image_model().objects.create(
        title="DSC_0001.jpg", description="Een balie", file=get_test_image_file()
    )


def value(picture, **words):
    stored = {"image": picture.pk, "decorative": False, "alt_text": ""} | words
    return ImageBlock().to_python(stored)


def shown(picture, **words):
    return BeautifulSoup(ImageBlock().render(value(picture, **words)), "lxml").img


def test_shows_the_description(picture):
    assert shown(picture, alt_text="De balie in het stadhuis")["alt"] == "De balie in het stadhuis"


def test_shows_decoration_without_words(picture):
    assert shown(picture, decorative=True)["alt"] == ""


def test_refuses_a_picture_that_says_nothing(picture):
    with pytest.raises(StructBlockValidationError):
        ImageBlock().clean(value(picture))
