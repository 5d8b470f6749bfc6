edit "the mate keeps the map to himself"
    without #map
