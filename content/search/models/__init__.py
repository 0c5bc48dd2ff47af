"""What does search keep in the database?"""

from content.search.models.best_bet import BestBet
from content.search.models.indexed_page import IndexedPage, Posting
from content.search.models.query_count import QueryCount
from content.search.models.synonym import Synonym
from content.search.models.vocabulary_word import VocabularyWord

__all__ = ["BestBet", "IndexedPage", "Posting", "QueryCount", "Synonym", "VocabularyWord"]
