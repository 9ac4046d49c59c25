"""The roads over which laptops exchange parcels; see `services/ports/roads.py`."""
