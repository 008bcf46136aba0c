package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = {
      First.class,
      Second.class, // error: [QRY-185] table "order_lines" would be reached by the method orderLines(), which "order-lines" has; give the table another name
      Third.class // error: [QRY-185] table "database" would be reached by the method database(), which every database has; give the table another name
    })
interface Atlas {}
