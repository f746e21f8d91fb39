import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.*;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.AcquiredExternalWorkerJob;
import org.flowable.task.api.Task;

/** Flowable on PostgreSQL, its work done by external workers in the same process. Asked on standard input: run <model> <instances> <inFlight>. */
public final class FlowablePeer {
  private static final int THREADS = 16;
  private final ProcessEngine engine;
  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
  private final Map<String, Long> sent = new ConcurrentHashMap<>();
  private final Queue<Double> steps = new ConcurrentLinkedQueue<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger started = new AtomicInteger();
  private volatile CountDownLatch done;
  private volatile Semaphore places;

  private FlowablePeer(String url, String user, String password, Path models) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setJdbcUrl(url).setJdbcUsername(user).setJdbcPassword(password).setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcMaxActiveConnections(THREADS + 8);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setAsyncExecutorActivate(true);
    engine = configuration.buildProcessEngine();
    for (String model : List.of("one-task", "ten-tasks", "mechanism"))
      engine.getRepositoryService().createDeployment().addString(model + ".bpmn20.xml", read(models.resolve(model + ".bpmn"))).deploy();
  }

  public static void main(String[] arguments) throws Exception {
    var peer = new FlowablePeer(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
    System.out.println("ready");
    var input = new BufferedReader(new InputStreamReader(System.in));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] words = line.split(" ");
      System.out.println("result " + peer.run(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3])));
    }
    System.exit(0);
  }

  private String run(String model, int instances, int inFlight) throws Exception {
    steps.clear();
    sent.clear();
    taken.clear();
    done = new CountDownLatch(instances);
    places = new Semaphore(inFlight);
    var workers = workersFor(model);
    long since = System.nanoTime();
    for (int count = 0; count < instances; count += 1) {
      places.acquire();
      pool.execute(() -> start(model));
    }
    done.await();
    double seconds = (System.nanoTime() - since) / 1e9;
    for (Thread worker : workers) worker.interrupt();
    for (Thread worker : workers) worker.join();
    return "{\"seconds\":" + seconds + ",\"steps\":" + new ArrayList<>(steps) + "}";
  }

  private void start(String model) {
    String id = model + "-" + started.incrementAndGet() + "-" + System.nanoTime();
    sent.put(id, System.nanoTime());
    engine.getRuntimeService().startProcessInstanceByKey(model, id, Map.of("id", id, "jumlah", 3, "unit", "Biro Hukum", "perihal", "Permohonan pelibatan pejabat fungsional"));
  }

  private List<Thread> workersFor(String model) {
    var workers = new ArrayList<Thread>();
    if (model.equals("one-task")) workers.add(jobs("only", true));
    if (model.equals("ten-tasks")) for (int step = 1; step <= 10; step += 1) workers.add(jobs("step-" + step, step == 10));
    if (model.equals("mechanism")) {
      workers.add(jobs("check", false));
      workers.add(jobs("issue", true));
      workers.add(again(this::signTasks));
      workers.add(again(this::answerMessages));
    }
    for (Thread worker : workers) worker.start();
    return workers;
  }

  private Thread jobs(String topic, boolean isLast) {
    return again(() -> {
      List<AcquiredExternalWorkerJob> jobs = engine.getManagementService().createExternalWorkerJobAcquireBuilder().topic(topic, Duration.ofMinutes(5)).acquireAndLock(64, "bench");
      for (var job : jobs) pool.execute(() -> complete(job, isLast));
      return jobs.size();
    });
  }

  private void complete(AcquiredExternalWorkerJob job, boolean isLast) {
    String id = (String) job.getVariables().get("id");
    begin(id);
    insist(() -> engine.getManagementService().createExternalWorkerCompletionBuilder(job.getId(), "bench").variable("done", true).complete());
    if (isLast) end(id);
  }

  private int signTasks() {
    int count = 0;
    for (Task task : engine.getTaskService().createTaskQuery().taskDefinitionKey("sign").includeProcessVariables().listPage(0, 64)) {
      if (!taken.add(task.getId())) continue;
      count += 1;
      pool.execute(() -> {
        begin((String) task.getProcessVariables().get("id"));
        insist(() -> engine.getTaskService().complete(task.getId(), Map.of("done", true)));
      });
    }
    return count;
  }

  private int answerMessages() {
    int count = 0;
    for (var execution : engine.getRuntimeService().createExecutionQuery().activityId("wait").listPage(0, 64)) {
      if (!taken.add(execution.getId())) continue;
      count += 1;
      pool.execute(() -> {
        begin((String) engine.getRuntimeService().getVariable(execution.getId(), "id"));
        insist(() -> engine.getRuntimeService().trigger(execution.getId(), Map.of("answered", true)));
      });
    }
    return count;
  }

  /** Again, where another transaction changed the same rows meanwhile. */
  private static void insist(Runnable command) {
    for (;;)
      try {
        command.run();
        return;
      } catch (FlowableOptimisticLockingException again) {
        // The other one is through; now it is our turn.
      }
  }

  /** The step before is over, and the next begins. */
  private void begin(String id) {
    long now = System.nanoTime();
    steps.add((now - sent.put(id, now)) / 1e6);
  }

  private void end(String id) {
    steps.add((System.nanoTime() - sent.remove(id)) / 1e6);
    places.release();
    done.countDown();
  }

  private Thread again(Callable<Integer> work) {
    return new Thread(() -> {
      while (!Thread.currentThread().isInterrupted())
        try {
          if (work.call() == 0) Thread.sleep(5);
        } catch (InterruptedException stopped) {
          return;
        } catch (Exception failure) {
          // Workers that took the same job at once: the other one has it.
          if (!failure.getClass().getName().contains("OptimisticLocking")) System.err.println(failure);
        }
    });
  }

  private static String read(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (java.io.IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
