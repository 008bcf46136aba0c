package dev.quarry.examples.migration;

import dev.quarry.annotation.Schema;

@Schema(tables = Member.class, migrations = ClubMigrations.class)
interface Club {}
