"""Is a document readable for everyone, or is there a page with the same text?"""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import UploadedFile

from content.governance.page_links import UNUSABLE, dead_links
from content.media.models import Download
from tests.content import factories
from tests.content.media.files import pdf
from tests.content.sealed import put_live


@pytest.fixture
def theme(municipality_theme):
    return put_live(municipality_theme)


def upload(client, file, **fields):
    data = {"title": "Kaart", "file": file, "same_text": "", "tags": "", **fields}
    return client.post(reverse("wagtaildocs:add"), data)


def errors(response) -> set[str]:
    return set(response.context["form"].errors)


def test_a_tagged_pdf_is_stored(admin_client):
    upload(admin_client, pdf())
    assert Download.objects.get().is_usable


def test_a_pdf_without_tags_is_refused_with_the_reason(admin_client):
    response = upload(admin_client, pdf(tagged=False))
    assert errors(response) == {"same_text"}
    assert "schermlezer" in response.content.decode()
    assert not Download.objects.exists()


def test_a_pdf_without_tags_is_stored_with_a_live_page_that_says_the_same(admin_client, theme):
    upload(admin_client, pdf(tagged=False), same_text=theme.pk)
    document = Download.objects.get()
    assert (document.faults, document.is_usable) == (["untagged"], True)
    type(theme).objects.filter(pk=theme.pk).update(live=False)
    assert not Download.objects.get().is_usable


def test_a_page_that_is_not_online_is_no_way_out(admin_client, municipality_theme):
    response = upload(admin_client, pdf(tagged=False), same_text=municipality_theme.pk)
    assert errors(response) == {"same_text"}


@pytest.mark.parametrize(
    "file",
    [
        pdf(password="geheim"),
        SimpleUploadedFile("kaart.pdf", b"<html>geen pdf</html>"),
        SimpleUploadedFile("brief.docx", b"PK"),
        SimpleUploadedFile("leeg.pdf", b""),
    ],
    ids=["locked", "no pdf", "docx", "empty"],
)
def test_a_file_nobody_can_open_is_refused_at_the_file(admin_client, theme, file):
    file.seek(0)
    assert errors(upload(admin_client, file, same_text=theme.pk)) == {"file"}


def test_a_file_that_is_too_big_is_refused(admin_client, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 100
    assert errors(upload(admin_client, pdf())) == {"file"}


def test_many_at_once_keeps_the_file_and_asks_for_the_page(admin_client, theme):
    headers = {"X-Requested-With": "XMLHttpRequest"}
    url = reverse("wagtaildocs:add_multiple")
    data = {"title": "kaart", "files[]": pdf(tagged=False)}
    admin_client.post(url, data, headers=headers)
    kept = UploadedFile.objects.get()
    prefix = f"uploaded-document-{kept.pk}"
    url = reverse("wagtaildocs:create_multiple_from_uploaded_document", args=[kept.pk])
    data = {f"{prefix}-title": "Kaart", f"{prefix}-same_text": "", f"{prefix}-tags": ""}
    assert not json.loads(admin_client.post(url, data, headers=headers).content)["success"]
    data[f"{prefix}-same_text"] = theme.pk
    assert json.loads(admin_client.post(url, data, headers=headers).content)["success"]
    assert Download.objects.get().faults == ["untagged"]


def test_many_at_once_refuses_what_nobody_can_open(admin_client):
    headers = {"X-Requested-With": "XMLHttpRequest"}
    data = {"title": "kaart", "files[]": pdf(password="geheim")}
    answer = admin_client.post(reverse("wagtaildocs:add_multiple"), data, headers=headers)
    assert "wachtwoord" in json.loads(answer.content)["error_message"]
    assert not UploadedFile.objects.exists()


def test_a_better_file_clears_the_faults(db):
    document = Download.objects.create(title="Kaart", file=pdf(tagged=False))
    assert document.faults == ["untagged"]
    document.file = pdf()
    document.save()
    assert Download.objects.get().faults == []


def linking(document, theme, words="de kaart"):
    text = f'<p>Bekijk <a linktype="document" id="{document.pk}">{words}</a>.</p>'
    return factories.product_page(theme, no_answer=text, slug="met-document")


def test_a_link_tells_kind_and_size(theme):
    document = Download.objects.create(title="Kaart", file=pdf())
    document.file_size = 230 * 1024
    document.save()
    page = linking(document, theme)
    shown = {part.field: part.html for part in page.shown_parts()}["no_answer"]
    assert ">de kaart (pdf, 230,0 kB)</a>" in shown
    assert "data-document" not in shown


def test_a_link_that_tells_its_size_is_left_alone(theme):
    document = Download.objects.create(title="Kaart", file=pdf())
    page = linking(document, theme, "de kaart (PDF, 1 kB)")
    shown = {part.field: part.html for part in page.shown_parts()}["no_answer"]
    assert ">de kaart (PDF, 1 kB)</a>" in shown


def test_a_page_that_links_to_a_document_nobody_can_read_is_told_so(theme):
    bad = Download.objects.create(title="Kaart", file=pdf(tagged=False))
    [link] = dead_links(linking(bad, theme))
    assert (link.path, link.message) == ("no_answer", UNUSABLE)
