package dev.quarry;

import dev.quarry.store.Store;

/**
 * A store whose schema is the compiled one, and what is still done to its documents.
 *
 * @param control what steers that
 * @param current how far it is
 */
record OpenedStore(
    Store store, BackgroundUpkeep upkeep, WorkControl control, CurrentWork current) {}
