"""The row has moved; this name goes once nobody imports it any more."""

from ui.design.fitting_row import FittingRow as FittingRow  # noqa: PLC0414 - its other name
