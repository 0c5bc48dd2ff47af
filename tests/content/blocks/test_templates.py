"""One block, one file, one template: all three with the same name."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from django.template.loader import get_template
from wagtail.blocks import Block

from content import blocks

MOST_BLOCKS = 14  # six of them are the ways to arrange a product


def blocks_with_a_template():
    modules = [
        import_module(f"content.blocks.{m.name}") for m in pkgutil.iter_modules(blocks.__path__)
    ]
    return [
        block
        for module in modules
        for _name, block in inspect.getmembers(module, inspect.isclass)
        if issubclass(block, Block) and block.__module__ == module.__name__
        if getattr(block._meta_class, "template", None)
    ]


@pytest.mark.parametrize("block", blocks_with_a_template())
def test_the_template_has_the_name_of_the_file(block):
    name = f"blocks/{block.__module__.rpartition('.')[2]}.html"
    assert block._meta_class.template == name
    get_template(name)


def test_there_are_few_blocks():
    assert len(blocks_with_a_template()) <= MOST_BLOCKS
