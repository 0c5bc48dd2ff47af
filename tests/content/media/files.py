"""Pictures and documents as editors upload them, good ones and bad ones."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)


def png(name: str = "IMG_2041.png", colour: str = "green") -> SimpleUploadedFile:
    """Return a small picture."""
    content = BytesIO()
    Image.new("RGB", (40, 30), colour).save(content, "PNG")
    return SimpleUploadedFile(name, content.getvalue(), "image/png")


def pdf(
    name: str = "parkeerkaart.pdf",
    *,
    tagged: bool = True,
    language: str = "nl-NL",
    title: str = "Kaart van de vakken",
    password: str = "",
) -> SimpleUploadedFile:
    """Return a PDF of one empty page with these marks."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    root = writer.root_object
    if tagged:
        root[NameObject("/MarkInfo")] = DictionaryObject(
            {NameObject("/Marked"): BooleanObject(True)}
        )
        element = DictionaryObject({NameObject("/S"): NameObject("/Document")})
        root[NameObject("/StructTreeRoot")] = DictionaryObject(
            {NameObject("/K"): ArrayObject([writer._add_object(element)])}
        )
    if language:
        root[NameObject("/Lang")] = TextStringObject(language)
    if title:
        writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    content = BytesIO()
    writer.write(content)
    return SimpleUploadedFile(name, content.getvalue(), "application/pdf")
