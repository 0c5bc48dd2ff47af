"""How is an address on the web written, so that one page has one address?"""

from urllib.parse import quote, urlsplit, urlunsplit

IN_ADDRESS = "%/?:@!$&'()*+,;=~-._[]"


def uri_of(address: str) -> str:
    """Return the address as RFC 3986 wants it: with a path, and other signs as `%20`.

    What is no address at all stays as it is.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    path, query = (quote(each, safe=IN_ADDRESS) for each in (parts.path or "/", parts.query))
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def bare(address: str) -> str:
    """Return the address without what is not worth a page of its own: http or https, a last /."""
    return uri_of(address).partition("://")[2].rstrip("/")
