import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * The genuine engine in memory, on the gateway port given. Each line on standard input ("idle", "advance <ms>", "quit")
 * is answered with one line "record <json>" for every event since the last answer, then one line "done".
 */
public class ConformanceEngine {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration REACTION = Duration.ofMillis(400);

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var engine = EngineFactory.create(Integer.parseInt(args[0]));
    engine.start();
    out.println("ready " + engine.getGatewayAddress());
    out.flush();
    long position = -1;
    var in = new BufferedReader(new InputStreamReader(System.in));
    for (var line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
      if (line.startsWith("advance ")) {
        engine.increaseTime(Duration.ofMillis(Long.parseLong(line.substring(8))));
        try {
          engine.waitForBusyState(REACTION);
        } catch (TimeoutException nothingWasDue) {
          // The time has passed without anything to do.
        }
      }
      engine.waitForIdleState(PATIENCE);
      for (Record<?> record : engine.getRecordStreamSource().getRecords()) {
        if (record.getPosition() <= position) continue;
        position = record.getPosition();
        if (record.getRecordType() == RecordType.EVENT) out.println("record " + record.toJson());
      }
      out.println("done");
      out.flush();
    }
    System.exit(0);
  }
}
