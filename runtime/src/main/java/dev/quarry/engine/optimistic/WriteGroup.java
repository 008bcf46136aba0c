package dev.quarry.engine.optimistic;

import java.util.List;

/**
 * The writes of several transactions as one batch, in commit order.
 *
 * @param members the writes of each, in order
 */
record WriteGroup(List<WriteBuffer> members) implements StorageBatch {

  @Override
  public long bytes() {
    long bytes = 0;
    for (WriteBuffer member : members) {
      bytes += member.bytes();
    }
    return bytes;
  }

  @Override
  public int size() {
    int size = 0;
    for (WriteBuffer member : members) {
      size += member.size();
    }
    return size;
  }

  @Override
  public void replay(BatchVisitor visitor) {
    for (WriteBuffer member : members) {
      member.replay(visitor);
    }
  }
}
