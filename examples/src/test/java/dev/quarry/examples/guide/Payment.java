package dev.quarry.examples.guide;

import java.time.LocalDate;

// [payment]
/** How an order was paid: a sealed interface of records. */
public sealed interface Payment {
  record Card(String lastFour, LocalDate expires) implements Payment {}

  record Transfer(String iban) implements Payment {}
}
// [/payment]
