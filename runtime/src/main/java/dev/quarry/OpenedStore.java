package dev.quarry;

import dev.quarry.store.Store;

/** A store whose schema is the compiled one, and what is still done to its documents. */
record OpenedStore(Store store, BackgroundUpkeep upkeep) {}
