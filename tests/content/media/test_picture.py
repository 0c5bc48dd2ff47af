"""Does every picture say what it tells, by whatever door it comes in?"""

import json

import pytest
from django.core.files.images import ImageFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from wagtail.models import UploadedFile

from content.media.models import Picture
from content.media.picture_form import refused_words
from tests.content.media.files import png

GOOD = "Een ouder geeft bij de balie een baby aan."


def upload(client, **fields):
    data = {"title": "IMG_2041", "file": png(), "description": "", "tags": "", **fields}
    return client.post(reverse("wagtailimages:add"), data)


def test_a_picture_with_good_words_is_stored(admin_client):
    upload(admin_client, description=GOOD)
    assert Picture.objects.get().default_alt_text == GOOD


def test_a_picture_that_is_only_decoration_is_stored_without_words(admin_client):
    upload(admin_client, is_decoration="on")
    assert Picture.objects.get().default_alt_text == ""


@pytest.mark.parametrize(
    "words",
    ["", "   ", "IMG_2041.png", "Foto van een groene container bij een huis.", "woord " * 40],
)
def test_words_that_tell_nothing_get_an_error_beside_the_field(admin_client, words):
    response = upload(admin_client, description=words)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["description"]
    assert not Picture.objects.exists()


def test_many_at_once_keeps_the_file_and_asks_for_the_words(admin_client):
    first = admin_client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "IMG_2041", "files[]": png()},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    kept = UploadedFile.objects.get()
    assert 'name="uploaded-image-' in json.loads(first.content)["form"]
    url = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[kept.pk])
    prefix = f"uploaded-image-{kept.pk}"
    headers = {"X-Requested-With": "XMLHttpRequest"}
    data = {f"{prefix}-title": "Balie", f"{prefix}-description": "", f"{prefix}-tags": ""}
    refused = json.loads(admin_client.post(url, data, headers=headers).content)
    assert not refused["success"]
    assert UploadedFile.objects.exists()
    data[f"{prefix}-description"] = GOOD
    assert json.loads(admin_client.post(url, data, headers=headers).content)["success"]
    assert (Picture.objects.get().description, Picture.objects.get().width) == (GOOD, 40)


def test_code_cannot_store_a_picture_without_words_either(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Picture.objects.create(title="leeg", file=ImageFile(png(), "leeg.png"))


def test_only_another_file_asks_whether_the_words_still_fit(db):
    picture = Picture.objects.create(
        title="balie", description=GOOD, file=ImageFile(png(), "balie.png")
    )
    assert picture.question_after_save is None
    picture.title = "De balie"
    picture.save()
    assert picture.question_after_save is None
    picture.file = ImageFile(png(colour="red"), "nieuw.png")
    picture.save()
    assert "nieuw" in picture.question_after_save.pointer.excerpt


def test_passes_everyday_words(db):
    assert refused_words("Rode bloemen in een park.", "IMG_2041.png") == []
