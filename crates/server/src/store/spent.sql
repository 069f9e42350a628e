SELECT e.hash
FROM envelope e
WHERE e.scheme = ?1
  AND e.bytes IS NOT NULL
  AND (
      e.delete_after < ?2
      OR EXISTS (
          SELECT 1 FROM envelope newer
          WHERE newer.scheme = e.scheme AND newer.record = e.record
            AND newer.class = e.class AND newer.revision > e.revision
            AND e.class IN (1, 4)
      )
  )
  AND EXISTS (SELECT 1 FROM entry n WHERE n.scheme = e.scheme AND n.hash = e.hash)
  AND NOT EXISTS (
      -- Not `NOT (p.number >= ...)` over an outer join: without a checkpoint that would be unknown, not true.
      SELECT 1 FROM entry n
      WHERE n.scheme = e.scheme AND n.hash = e.hash
        AND NOT EXISTS (
            SELECT 1 FROM checkpoint p
            WHERE p.scheme = n.scheme AND p.feed = n.feed
              AND (p.epoch > n.epoch OR p.epoch = n.epoch AND p.number >= n.number)
        )
  )
  AND NOT EXISTS (
      SELECT 1 FROM live l WHERE l.scheme = e.scheme AND l.hash = e.hash AND e.delete_after >= ?2
  )
LIMIT ?3
