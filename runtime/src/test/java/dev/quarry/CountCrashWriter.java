package dev.quarry;

import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Inserts and deletes for ever, in several threads, and prints a line now and then. */
final class CountCrashWriter {
  private static final int THREADS = 3;

  private CountCrashWriter() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (Database database = DatabaseKind.ROCKSDB.open(Path.of(arguments[0]))) {
      Thread last = new Thread(() -> work(database));
      for (int i = 1; i < THREADS; i++) {
        new Thread(() -> work(database)).start();
      }
      last.start();
      last.join();
    }
  }

  private static void work(Database database) {
    Deque<Id<Member>> own = new ArrayDeque<>();
    for (int i = 0; ; i++) {
      int round = i;
      database.write(
          tx -> {
            MemberTable members = MemberTable.in(tx);
            for (int j = 0; j <= round % 5; j++) {
              Member member = Member.of("red", j);
              members.insert(member);
              own.add(member.id());
            }
            while (own.size() > 20 + round % 50) {
              members.delete(own.remove());
            }
          });
      if (i % 10 == 0) {
        System.out.println(i);
      }
    }
  }
}
