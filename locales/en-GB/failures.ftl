# Refusals and failures, by code: what happened, what it means for the register, what to do next.

failure-wrong_secret = That is not { $person ->
    [nobody] this person’s
   *[other] { $person }’s
} { $secret ->
    [passphrase] passphrase
   *[pin] PIN
}. Nothing was opened; { $tries ->
    [unknown] you can try again.
    [0] the next wrong one brings a wait.
    [one] 1 try is left before a wait.
   *[other] { $tries } tries are left before a wait.
}
failure-wait = Too many wrong tries. Nothing was opened and nothing is lost. You can try again in { $time }.
failure-wait-over = You can try again now.
failure-key_lost = The key that opens the register is not on this computer any more. The register is still on the disk, complete and unreadable. Ring the scheme and ask them to set this computer up again.
failure-locked = Watchbook is locked. Nothing was lost. Unlock it to go on.
failure-hidden = Watchbook is hidden. Nothing was lost. Press Enter or click to go on.
failure-reason_needed = This person is under 18, so their card was not opened. Open it from the pictures on Check and say why you need it.
failure-not_found = This person is no longer shown here, so nothing was opened. Search again; if you expected to find them, ring the scheme.
failure-rule = { $rule } Nothing was changed.
failure-refused = That is not possible here, and nothing was changed. If you need it done, ring the scheme.
failure-busy = Something longer is under way, such as an import or a clip that is being attached, and this waits for it. Nothing was changed. Try it again when that is done.
failure-disk_full = This computer’s disk is full. Nothing was changed, and what was saved before is there. Delete something that is not needed or empty the bin, then try again.
failure-trouble = The register could not be read or written on this computer’s disk. Nothing was changed. See that the disk is not full, then try again; if it happens twice, ring the scheme.
failure-unexpected = That did not work. What was saved before is still there. Try it again; if it happens twice, close Watchbook and open it anew.
failure-stale = Somebody has changed this record since you opened it, so nothing was done. Open it again and look once more.
failure-nothing_to_undo = There is nothing left to undo. Changes can be undone for a day.
failure-changed_since = It was not undone: somebody has changed or checked the same record since. Nothing was changed. Open the record and put it right by hand.
failure-built_upon = It was not undone: something recorded since depends on it. Nothing was changed. Open the record and put it right by hand.
