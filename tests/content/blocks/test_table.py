"""A table goes nowhere without a caption and headings."""

import pytest
from bs4 import BeautifulSoup
from wagtail.contrib.typed_table_block.blocks import TypedTableBlockValidationError

from content.blocks.table import TableBlock


def table(caption="Wat het kost", heading="Kosten"):
    columns = [{"type": "text", "heading": "Document"}, {"type": "text", "heading": heading}]
    rows = [{"values": ["Paspoort", "80 euro"]}, {"values": ["ID-kaart", "70 euro"]}]
    return {"columns": columns, "rows": rows, "caption": caption}


def test_accepts_a_table_with_caption_and_headings():
    block = TableBlock()
    assert block.clean(block.to_python(table())).caption == "Wat het kost"


@pytest.mark.parametrize("fault", [{"caption": " "}, {"heading": ""}])
def test_refuses_a_table_that_does_not_say_what_it_shows(fault):
    block = TableBlock()
    with pytest.raises(TypedTableBlockValidationError):
        block.clean(block.to_python(table(**fault)))


def test_the_first_column_names_the_row():
    block = TableBlock()
    soup = BeautifulSoup(block.render(block.to_python(table())), "lxml")
    assert [cell.text for cell in soup.select('thead th[scope="col"]')] == ["Document", "Kosten"]
    assert [cell.text for cell in soup.select('tbody th[scope="row"]')] == ["Paspoort", "ID-kaart"]
    assert soup.caption.text == "Wat het kost"
