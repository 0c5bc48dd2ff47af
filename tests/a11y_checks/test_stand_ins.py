"""Does a stand-in keep a module out until somebody asks something of it?"""

import sys

from a11y_checks.stand_ins import ImportedWhenAsked, stood_for


def test_a_stand_in_gives_what_its_module_has():
    assert ImportedWhenAsked("json").dumps(1) == "1"


def test_stands_for_a_module_while_others_are_imported_and_no_longer():
    with stood_for("no_such_module"):
        assert isinstance(sys.modules["no_such_module"], ImportedWhenAsked)
    assert "no_such_module" not in sys.modules


def test_leaves_a_module_that_is_there():
    with stood_for("json"):
        assert not isinstance(sys.modules["json"], ImportedWhenAsked)
    assert "json" in sys.modules
