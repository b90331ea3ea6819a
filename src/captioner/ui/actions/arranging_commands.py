"""The actions that sort and group the contact sheet, as tiles or as a table; how it is arranged is remembered."""

from __future__ import annotations

import dataclasses
from functools import partialmethod

from captioner.catalog.ordering import Arrangement, Grouping, Order
from captioner.ui.actions.acting import Acting


class ArrangingCommands(Acting):
    """Sort and group."""

    def sort(self, order: Order, *, reverse: bool = False) -> None:
        """Sort by this, the usual way round or the other."""
        self._arrange(dataclasses.replace(self._now, order=order, reverse=reverse))

    def group(self, grouping: Grouping) -> None:
        """Group by this."""
        self._arrange(dataclasses.replace(self._now, grouping=grouping))

    def sort_back(self) -> None:
        """Turn the order round."""
        self.sort(self._now.order, reverse=not self._now.reverse)

    sort_newest = partialmethod(sort, Order.NEWEST)
    sort_name = partialmethod(sort, Order.NAME)
    sort_path = partialmethod(sort, Order.PATH)
    sort_date = partialmethod(sort, Order.DATE)
    sort_city = partialmethod(sort, Order.CITY)
    sort_credit = partialmethod(sort, Order.CREDIT)
    sort_rating = partialmethod(sort, Order.RATING)
    sort_caption = partialmethod(sort, Order.CAPTION)
    sort_state = partialmethod(sort, Order.STATE)
    group_none = partialmethod(group, Grouping.NONE)
    group_date = partialmethod(group, Grouping.DATE)
    group_city = partialmethod(group, Grouping.CITY)
    group_credit = partialmethod(group, Grouping.CREDIT)
    group_folder = partialmethod(group, Grouping.FOLDER)

    def sort_by_column(self, order: Order) -> None:
        """Sort by a column of the table; where it is sorted by that, the other way round."""
        self.sort(order, reverse=order is self._now.order and not self._now.reverse)

    def table(self) -> None:
        """Show the photos as a table, or as tiles again."""
        self._panes.sheet.show_table(not self._panes.sheet.grid.is_table)
        self._remember(sheet_table=self._panes.sheet.grid.is_table)
        self._panes.sheet.loaded.emit()

    def keep_columns(self) -> None:
        """Begin with the columns as they are the next time."""
        self._remember(table_columns=self._panes.sheet.grid.header.shape)

    @property
    def _now(self) -> Arrangement:
        return self._panes.sheet.arrangement

    def _arrange(self, new: Arrangement) -> None:
        self._panes.sheet.arrange(new)
        self._remember(sheet_order=str(new.order), sheet_reversed=new.reverse, sheet_groups=str(new.grouping))
