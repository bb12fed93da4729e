import Foundation
import Synchronization
import Testing

@testable import Pipeline

struct LostStateTests {
  @Test
  func `a run whose state folder becomes another one publishes nothing into that`() throws {
    let run = try WatchedRun()
    let (state, aside) = ("\(run.folder)/state", "\(run.folder)/aside")
    let isOver = Mutex(false)
    let thread = Thread {
      // Between linkage and publication, as when a disk goes and its mount point is left.
      while !isOver.withLock({ $0 }) {
        if (try? run.lines("watch/run.jsonl").contains { $0["stage"] as? String == "link" }) == true
        {
          try? FileManager.default.moveItem(atPath: state, toPath: aside)
          try? FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: false)
          return
        }
        usleep(200)
      }
    }
    thread.start()
    var failure: Failure?
    do { try run.publish() } catch { failure = Failure(error) }
    isOver.withLock { $0 = true }
    #expect(failure?.code == .inputOutput)
    #expect(failure?.message.contains("is no longer where this run took it") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(state)/releases/current"))
    #expect(!FileManager.default.fileExists(atPath: "\(aside)/releases/current"))
    #expect(!FileManager.default.fileExists(atPath: "\(state)/store.sqlite"))
  }
}
