<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>PriceBookEditor</name>
    <message>
        <source>%1 (own copy)</source>
        <comment>@item price book</comment>
        <translation>%1 (eigene Kopie)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Rule set %1 · price book %2</source>
        <comment>@info:status</comment>
        <translation>Regelsatz %1 · Preisliste %2</translation>
    </message>
</context>
<context>
    <name>app::Opener</name>
    <message>
        <source>the sample</source>
        <comment>@info what is being read</comment>
        <translation>das Beispiel</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>@info what is being read</comment>
        <translation>%1 Dateien</translation>
    </message>
</context>
<context>
    <name>app::wiring</name>
    <message>
        <source>Documents (*.json)</source>
        <comment>@item:inlistbox</comment>
        <translation>Dokumente (*.json)</translation>
    </message>
    <message>
        <source>The one that held on the export&apos;s day</source>
        <comment>@item:inmenu rule set</comment>
        <translation>Der am Tag des Exports gültige</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <comment>@action:inmenu</comment>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Rule set</source>
        <comment>@title:window</comment>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Price book</source>
        <comment>@title:window</comment>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Import exports</source>
        <comment>@title:window</comment>
        <translation>Exporte importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt)</source>
        <comment>@item:inlistbox</comment>
        <translation>Exporte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>@info:status</comment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <comment>@info:status</comment>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was read as exported accounts: nothing but e-mail addresses or Atlassian IDs says what it is.</source>
        <comment>@info</comment>
        <translation>%1 wurde als Export von Konten gelesen: Nur E-Mail-Adressen oder Atlassian-IDs sagen, was es ist.</translation>
    </message>
    <message>
        <source>If it is a list of leavers or of protected accounts, read it as such.</source>
        <comment>@info</comment>
        <translation>Falls es eine Liste von Ausgeschiedenen oder von geschützten Konten ist, lesen Sie die Datei als solche.</translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 row(s) have bytes that are no text in %3; they show as �.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%2: %1 Zeile enthält Bytes, die in %3 kein Text sind; sie erscheinen als �.</numerusform>
            <numerusform>%2: %1 Zeilen enthalten Bytes, die in %3 kein Text sind; sie erscheinen als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>If names look wrong, read the file again in the encoding it was written in.</source>
        <comment>@info</comment>
        <translation>Falls Namen falsch aussehen, lesen Sie die Datei noch einmal in der Kodierung, in der sie geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) rejected</source>
        <comment>@action:button</comment>
        <translation>
            <numerusform>%1 Zeile abgelehnt</numerusform>
            <numerusform>%1 Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the rich sample</source>
        <comment>@action:button</comment>
        <translation>Das reichhaltige Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the article&apos;s sample</source>
        <comment>@action:button</comment>
        <translation>Das Beispiel des Artikels öffnen</translation>
    </message>
    <message>
        <source>&amp;Read it as…</source>
        <comment>@action:button</comment>
        <translation>&amp;Lesen als …</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <comment>@action:button</comment>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>@info</comment>
        <translation>Lesen: %1 …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>@info:progress</comment>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>Accounts are read</source>
        <comment>@title</comment>
        <translation>Konten werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>@action:inmenu what was done</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>@action:inmenu what was undone</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Leanseat workspaces (*.leanseat)</source>
        <comment>@item:inlistbox</comment>
        <translation>Leanseat-Arbeitsbereiche (*.leanseat)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>@title:window</comment>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>@item file name</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>@title:window</comment>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <comment>@title:window</comment>
        <translation>Eine Sicherung speichern</translation>
    </message>
    <message>
        <source>Thin out old snapshots</source>
        <comment>@title:window</comment>
        <translation>Alte Stände ausdünnen</translation>
    </message>
    <message>
        <source>Of months that are over a year past, only the last snapshot is kept.</source>
        <comment>@info</comment>
        <translation>Von Monaten, die über ein Jahr zurückliegen, bleibt nur der letzte Stand.</translation>
    </message>
    <message>
        <source>The others go for good. The newest snapshot always stays.</source>
        <comment>@info</comment>
        <translation>Die anderen gehen für immer verloren. Der neueste Stand bleibt immer.</translation>
    </message>
    <message>
        <source>&amp;Thin Out</source>
        <comment>@action:button</comment>
        <translation>Aus&amp;dünnen</translation>
    </message>
    <message>
        <source>person@example.com</source>
        <comment>@info placeholder</comment>
        <translation>person@example.com</translation>
    </message>
    <message>
        <source>Another organisation?</source>
        <comment>@title:window</comment>
        <translation>Eine andere Organisation?</translation>
    </message>
    <message>
        <source>Only %1 % of these accounts are in the workspace.</source>
        <comment>@info</comment>
        <translation>Nur %1 % dieser Konten sind im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>If the file is of another organisation, open it in a workspace of its own.</source>
        <comment>@info</comment>
        <translation>Falls die Datei von einer anderen Organisation ist, öffnen Sie sie in einem eigenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Import Anyway</source>
        <comment>@action:button</comment>
        <translation>Trotzdem &amp;importieren</translation>
    </message>
    <message>
        <source>Another program has this workspace open, so it is open for reading only here.</source>
        <comment>@info</comment>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet, darum ist er hier nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This workspace can&apos;t be written, so it is open for reading only.</source>
        <comment>@info</comment>
        <translation>Dieser Arbeitsbereich lässt sich nicht schreiben, darum ist er nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a backup of it elsewhere to work with it.</source>
        <comment>@info</comment>
        <translation>Speichern Sie anderswo eine Sicherung davon, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>This workspace was made by an earlier Leanseat and was brought up to date.</source>
        <comment>@info</comment>
        <translation>Dieser Arbeitsbereich stammt von einem früheren Leanseat und wurde auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <comment>@info</comment>
        <translation>Die Datei, wie sie war, ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive.</source>
        <comment>@info</comment>
        <translation>Dieser Arbeitsbereich liegt auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>It works, but slower, and only one program at a time can have it open.</source>
        <comment>@info</comment>
        <translation>Das geht, aber langsamer, und nur ein Programm zugleich kann ihn öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 snapshot(s) deleted</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%1 Stand gelöscht</numerusform>
            <numerusform>%1 Stände gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) and everything about them deleted</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%1 Konto und alles darüber gelöscht</numerusform>
            <numerusform>%1 Konten und alles darüber gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacted: %1 given back</source>
        <comment>@info:status</comment>
        <translation>Komprimiert: %1 freigegeben</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <comment>@info:status</comment>
        <translation>Der Arbeitsbereich ist in Ordnung.</translation>
    </message>
    <message>
        <source>Keeping it in the workspace…</source>
        <comment>@info:status</comment>
        <translation>Wird im Arbeitsbereich abgelegt …</translation>
    </message>
    <message>
        <source>Kept in the workspace</source>
        <comment>@info:status</comment>
        <translation>Im Arbeitsbereich abgelegt</translation>
    </message>
    <message>
        <source>Kept in the workspace as the snapshot of %1</source>
        <comment>@info:status</comment>
        <translation>Im Arbeitsbereich als Stand vom %1 abgelegt</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <comment>@title:window</comment>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>@item part of a file name</comment>
        <translation>konten</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <comment>@item:inlistbox</comment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the import report</source>
        <comment>@title:window</comment>
        <translation>Den Importbericht exportieren</translation>
    </message>
    <message>
        <source>import report</source>
        <comment>@item part of a file name</comment>
        <translation>importbericht</translation>
    </message>
    <message>
        <source>Import report</source>
        <comment>@title sheet</comment>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>@info:progress</comment>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <comment>@info:progress</comment>
        <translation>Die Datei wird abgeschlossen …</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>@info:status</comment>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A file is being written already; wait until it is done.</source>
        <comment>@info:status</comment>
        <translation>Es wird schon eine Datei geschrieben; warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Print accounts</source>
        <comment>@title:window</comment>
        <translation>Konten drucken</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>@action:button</comment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>@title:window</comment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <comment>@item:inlistbox</comment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Keep in a workspace…</source>
        <comment>@action:button</comment>
        <translation>In einem Arbeitsbereich ablegen …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title sheet</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>About these figures</source>
        <comment>@title sheet</comment>
        <translation>Zu diesen Zahlen</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <comment>@title</comment>
        <translation>Konten von %1</translation>
    </message>
    <message>
        <source>There are %1 billable accounts now.</source>
        <comment>@info</comment>
        <translation>Es gibt jetzt %1 kostenpflichtige Konten.</translation>
    </message>
    <message>
        <source>There are %1 accidental seats now.</source>
        <comment>@info</comment>
        <translation>Es gibt jetzt %1 unbeabsichtigte Plätze.</translation>
    </message>
    <message>
        <source>Of %1 accounts it is not known whether they are billable.</source>
        <comment>@info</comment>
        <translation>Bei %1 Konten ist nicht bekannt, ob sie kostenpflichtig sind.</translation>
    </message>
    <message>
        <source>There are %1 accounts now.</source>
        <comment>@info</comment>
        <translation>Es gibt jetzt %1 Konten.</translation>
    </message>
    <message>
        <source>Exceptions are due</source>
        <comment>@title</comment>
        <translation>Ausnahmen sind abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 exception(s) have ended; their seats are proposed again.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Ausnahme ist zu Ende; ihr Platz wird wieder vorgeschlagen.</numerusform>
            <numerusform>%1 Ausnahmen sind zu Ende; ihre Plätze werden wieder vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them a new end, or take them away: Edit, Exception.</source>
        <comment>@info</comment>
        <translation>Geben Sie ihnen ein neues Ende oder nehmen Sie sie weg: Bearbeiten, Ausnahme.</translation>
    </message>
    <message>
        <source>A threshold is reached</source>
        <comment>@title</comment>
        <translation>Eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>You asked to be told at %1.</source>
        <comment>@info</comment>
        <translation>Sie wollten es bei %1 erfahren.</translation>
    </message>
    <message>
        <source>The snapshot has another date</source>
        <comment>@info:status</comment>
        <translation>Der Stand hat ein anderes Datum</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>@info date of the data</comment>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Rule set %1 · price book %2 · Leanseat %3</source>
        <comment>@info</comment>
        <translation>Regelsatz %1 · Preisliste %2 · Leanseat %3</translation>
    </message>
    <message>
        <source>A part of the accounts?</source>
        <comment>@title:window</comment>
        <translation>Nur ein Teil der Konten?</translation>
    </message>
    <message>
        <source>Only %1 % of the workspace&apos;s accounts are in this file.</source>
        <comment>@info</comment>
        <translation>Nur %1 % der Konten des Arbeitsbereichs stehen in dieser Datei.</translation>
    </message>
    <message>
        <source>The new snapshot would say that all others have left. If the file has only a part of the accounts, don&apos;t import it as a snapshot.</source>
        <comment>@info</comment>
        <translation>Der neue Stand würde sagen, dass alle anderen gegangen sind. Wenn die Datei nur einen Teil der Konten enthält, importieren Sie sie nicht als Stand.</translation>
    </message>
    <message>
        <source>Show the &amp;newest</source>
        <comment>@action:button snapshot</comment>
        <translation>Den &amp;neuesten zeigen</translation>
    </message>
    <message>
        <source>An older snapshot is shown, of %1.</source>
        <comment>@info</comment>
        <translation>Gezeigt wird ein älterer Stand, der vom %1.</translation>
    </message>
    <message>
        <source>Lists, figures and exports are of that day.</source>
        <comment>@info</comment>
        <translation>Listen, Zahlen und Exporte sind von diesem Tag.</translation>
    </message>
    <message>
        <source>A key has expired</source>
        <comment>@title</comment>
        <translation>Ein Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>A key ends soon</source>
        <comment>@title</comment>
        <translation>Ein Schlüssel endet bald</translation>
    </message>
    <message>
        <source>You find it in Settings, Connections.</source>
        <comment>@info</comment>
        <translation>Sie finden ihn in den Einstellungen, Verbindungen.</translation>
    </message>
    <message>
        <source>“%1” is saved. Test it to see what its key may do.</source>
        <comment>@info what was done</comment>
        <translation>„%1“ ist gespeichert. Prüfen Sie die Verbindung, um zu sehen, was ihr Schlüssel darf.</translation>
    </message>
    <message>
        <source>“%1” and its key are removed here. At Atlassian the key is valid until it is revoked there.</source>
        <comment>@info what was done</comment>
        <translation>„%1“ und der Schlüssel sind hier entfernt. Bei Atlassian gilt der Schlüssel, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>“%1” is removed. Its key could not be taken out of the keychain: if one is stored there, remove it by hand, under Leanseat. %2</source>
        <comment>@info; %2 is a sentence, why</comment>
        <translation>„%1“ ist entfernt. Der Schlüssel ließ sich nicht aus dem Schlüsselbund nehmen: Falls dort einer gespeichert ist, entfernen Sie ihn von Hand, unter Leanseat. %2</translation>
    </message>
    <message>
        <source>The disk is full, so this workspace is open for reading only.</source>
        <comment>@info</comment>
        <translation>Der Datenträger ist voll, daher ist dieser Arbeitsbereich nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Make room, then open it again.</source>
        <comment>@info</comment>
        <translation>Schaffen Sie Platz und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>There is nothing to ask about.</source>
        <comment>@info</comment>
        <translation>Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>Atlassian is asked by the account&apos;s Atlassian ID: choose accounts that have one, from an export or a sync.</source>
        <comment>@info</comment>
        <translation>Atlassian wird nach der Atlassian-ID eines Kontos gefragt: Wählen Sie Konten, die eine haben, aus einem Export oder einem Abgleich.</translation>
    </message>
    <message>
        <source>Export what may be done</source>
        <comment>@title:window</comment>
        <translation>Exportieren, was getan werden darf</translation>
    </message>
    <message>
        <source>what may be done</source>
        <comment>@item part of a file name</comment>
        <translation>was-getan-werden-darf</translation>
    </message>
    <message numerus="yes">
        <source>Atlassian answered about %1 account(s).</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Atlassian hat über %1 Konto geantwortet.</numerusform>
            <numerusform>Atlassian hat über %1 Konten geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 account(s) there is no answer.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Über %1 Konto gibt es keine Antwort.</numerusform>
            <numerusform>Über %1 Konten gibt es keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one: %1 %2</source>
        <comment>@info two sentences</comment>
        <translation>Das erste: %1 %2</translation>
    </message>
    <message>
        <source>The others were not asked any more.</source>
        <comment>@info:status</comment>
        <translation>Nach den anderen wurde nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Atlassian has answered</source>
        <comment>@title</comment>
        <translation>Atlassian hat geantwortet</translation>
    </message>
    <message>
        <source>Asking Atlassian what may be done…</source>
        <comment>@info:progress</comment>
        <translation>Atlassian wird gefragt, was getan werden darf…</translation>
    </message>
    <message>
        <source>Asking Atlassian what may be done: %1 of %2</source>
        <comment>@info:progress</comment>
        <translation>Atlassian wird gefragt, was getan werden darf: %1 von %2</translation>
    </message>
    <message>
        <source>Asking was stopped.</source>
        <comment>@info:status</comment>
        <translation>Das Fragen wurde angehalten.</translation>
    </message>
    <message>
        <source>Starting the simulated Atlassian…</source>
        <comment>@info:status</comment>
        <translation>Das simulierte Atlassian wird gestartet…</translation>
    </message>
    <message>
        <source>Starting the simulated Atlassian…</source>
        <comment>@info</comment>
        <translation>Das simulierte Atlassian wird gestartet…</translation>
    </message>
    <message numerus="yes">
        <source>Atlassian lists %1 site(s) as the organisation&apos;s: %2.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Atlassian nennt %1 Site als die der Organisation: %2.</numerusform>
            <numerusform>Atlassian nennt %1 Sites als die der Organisation: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed</source>
        <comment>@title</comment>
        <translation>Der Abgleich ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Use as &amp;own sites</source>
        <comment>@action:button</comment>
        <translation>Als &amp;eigene Sites verwenden</translation>
    </message>
    <message>
        <source>Synced with Atlassian</source>
        <comment>@title</comment>
        <translation>Mit Atlassian abgeglichen</translation>
    </message>
    <message>
        <source>Calling Atlassian…</source>
        <comment>@info:progress</comment>
        <translation>Atlassian wird angefragt…</translation>
    </message>
    <message>
        <source>Loading accounts from Atlassian…</source>
        <comment>@info</comment>
        <translation>Konten werden von Atlassian geladen…</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <comment>@title:window</comment>
        <translation>Kein Arbeitsbereich ist offen</translation>
    </message>
    <message>
        <source>Connections to Atlassian are kept in a workspace, and so is what is loaded.</source>
        <comment>@info</comment>
        <translation>Verbindungen zu Atlassian liegen in einem Arbeitsbereich, ebenso, was geladen wird.</translation>
    </message>
    <message>
        <source>Make one, then add a connection to it. Or try everything with a simulated Atlassian first.</source>
        <comment>@info</comment>
        <translation>Legen Sie einen an und fügen Sie ihm eine Verbindung hinzu. Oder probieren Sie zuerst alles an einem simulierten Atlassian.</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <comment>@action:button</comment>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Try with the Sample Organisation</source>
        <comment>@action:button</comment>
        <translation>Mit der &amp;Beispielorganisation ausprobieren</translation>
    </message>
    <message>
        <source>This workspace has no connection to an organisation yet.</source>
        <comment>@info</comment>
        <translation>Dieser Arbeitsbereich hat noch keine Verbindung zu einer Organisation.</translation>
    </message>
    <message>
        <source>Add one in Settings, Connections: you need the organisation&apos;s id and an API key without scopes.</source>
        <comment>@info</comment>
        <translation>Fügen Sie unter Einstellungen, Verbindungen eine hinzu: Sie brauchen die ID der Organisation und einen API-Schlüssel ohne Scopes.</translation>
    </message>
    <message>
        <source>Nothing has changed at Atlassian since the snapshot of %1.</source>
        <comment>@info</comment>
        <translation>Seit dem Stand vom %1 hat sich bei Atlassian nichts geändert.</translation>
    </message>
    <message>
        <source>No new snapshot was made.</source>
        <comment>@info</comment>
        <translation>Es wurde kein neuer Stand angelegt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows who is billable on Atlassian Guard, why, and what it costs.
Without a file: the one opened last, at the first start a sample.</source>
        <comment>@info:shell</comment>
        <translation>Zeigt, wer bei Atlassian Guard kostenpflichtig ist, warum und was es kostet.
Ohne Datei: die zuletzt geöffnete, beim ersten Start ein Beispiel.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <comment>@info:shell</comment>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <comment>@info:shell</comment>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Opens a sample organisation: article or rich.</source>
        <comment>@info:shell</comment>
        <translation>Öffnet eine Beispielorganisation: article oder rich.</translation>
    </message>
    <message>
        <source>Takes that day for today.</source>
        <comment>@info:shell</comment>
        <translation>Nimmt diesen Tag als heute.</translation>
    </message>
    <message>
        <source>--today wants a date such as 2026-11-24, not “%1”.</source>
        <comment>@info:shell</comment>
        <translation>--today braucht ein Datum wie 2026-11-24, nicht „%1“.</translation>
    </message>
    <message>
        <source>--sample is article or rich, not “%1”.</source>
        <comment>@info:shell</comment>
        <translation>--sample ist article oder rich, nicht „%1“.</translation>
    </message>
    <message>
        <source>Speaks that language instead of the system&apos;s.</source>
        <comment>@info:shell</comment>
        <translation>Spricht diese Sprache statt der des Systems.</translation>
    </message>
    <message>
        <source>--language is one of %1, not “%2”.</source>
        <comment>@info:shell</comment>
        <translation>--language ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>A workspace, or exports to open together.</source>
        <comment>@info:shell</comment>
        <translation>Ein Arbeitsbereich oder Exporte, die zusammen geöffnet werden.</translation>
    </message>
    <message>
        <source>Makes a new workspace: as the file that is named, else it asks where.</source>
        <comment>@info:shell</comment>
        <translation>Legt einen neuen Arbeitsbereich an: als die genannte Datei, sonst wird gefragt, wo.</translation>
    </message>
    <message>
        <source>Starts a simulated Atlassian with a sample organisation, to try everything.</source>
        <comment>@info:shell</comment>
        <translation>Startet ein simuliertes Atlassian mit einer Beispielorganisation, um alles auszuprobieren.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 on %2</source>
        <comment>@info why a seat is meant; product, site</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>No cause</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Keine Ursache</translation>
    </message>
    <message>
        <source>Only Trello</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Trello</translation>
    </message>
    <message>
        <source>Only Bitbucket</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Bitbucket</translation>
    </message>
    <message>
        <source>Only a guest</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur als Gast</translation>
    </message>
    <message>
        <source>Sandbox only</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Sandbox</translation>
    </message>
    <message>
        <source>Somebody else&apos;s site</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Fremde Site</translation>
    </message>
    <message>
        <source>Only free plans</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur kostenlose Tarife</translation>
    </message>
    <message>
        <source>Several of these</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Mehreres davon</translation>
    </message>
    <message>
        <source>Only Atlassian&apos;s flag</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Atlassians Kennzeichen</translation>
    </message>
    <message>
        <source>Only Trello Free</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Trello Free</translation>
    </message>
    <message>
        <source>Only Bitbucket Free</source>
        <comment>@item cause of an accidental seat</comment>
        <translation>Nur Bitbucket Free</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>@item cause of an accidental seat, with products</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>@info behind: only because of</comment>
        <translation>etwas Unbekanntem</translation>
    </message>
    <message>
        <source>Trello Free</source>
        <comment>@info behind: only because of</comment>
        <translation>Trello Free</translation>
    </message>
    <message>
        <source>Trello</source>
        <comment>@info behind: only because of</comment>
        <translation>Trello</translation>
    </message>
    <message>
        <source>Bitbucket Free</source>
        <comment>@info behind: only because of</comment>
        <translation>Bitbucket Free</translation>
    </message>
    <message>
        <source>Bitbucket</source>
        <comment>@info behind: only because of</comment>
        <translation>Bitbucket</translation>
    </message>
    <message>
        <source>guest access to Confluence</source>
        <comment>@info behind: only because of</comment>
        <translation>Gastzugang zu Confluence</translation>
    </message>
    <message>
        <source>sandboxes</source>
        <comment>@info behind: only because of</comment>
        <translation>Sandboxes</translation>
    </message>
    <message>
        <source>other organisations&apos; sites</source>
        <comment>@info behind: only because of</comment>
        <translation>Sites anderer Organisationen</translation>
    </message>
    <message>
        <source>free plans</source>
        <comment>@info behind: only because of</comment>
        <translation>kostenloser Tarife</translation>
    </message>
    <message>
        <source>mixed causes</source>
        <comment>@info behind: only because of</comment>
        <translation>gemischter Ursachen</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag</source>
        <comment>@info behind: only because of</comment>
        <translation>Atlassians Kennzeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>@title:column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@title:column</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>@title:column</comment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sites</source>
        <comment>@title:column</comment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Last active</source>
        <comment>@title:column</comment>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Saves</source>
        <comment>@title:column</comment>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>@title:column</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title:column</comment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Intent</source>
        <comment>@title:column</comment>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@title:column</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>@title:column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag</source>
        <comment>@title:column</comment>
        <translation>Atlassians Kennzeichen</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <comment>@title:column</comment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Managed by</source>
        <comment>@title:column</comment>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title:column</comment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy type</source>
        <comment>@title:column</comment>
        <translation>Art der Richtlinie</translation>
    </message>
    <message>
        <source>Atlassian ID</source>
        <comment>@title:column</comment>
        <translation>Atlassian-ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>@title:column</comment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>@title:column</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <comment>@title:column</comment>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <comment>@title:column</comment>
        <translation>Zwei-Schritt-Verifizierung</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>@title:column</comment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Leaver</source>
        <comment>@title:column</comment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Organisation role</source>
        <comment>@title:column</comment>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>@title:column</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The person&apos;s name as the file has it.</source>
        <comment>@info:tooltip</comment>
        <translation>Der Name der Person, wie er in der Datei steht.</translation>
    </message>
    <message>
        <source>The account&apos;s e-mail address.</source>
        <comment>@info:tooltip</comment>
        <translation>Die E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Whether the account costs a seat, and whether that seat is meant to be.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob das Konto einen Platz kostet und ob dieser Platz beabsichtigt ist.</translation>
    </message>
    <message>
        <source>What makes the account billable or not, in few words.</source>
        <comment>@info:tooltip</comment>
        <translation>In wenigen Worten, was das Konto kostenpflichtig macht oder nicht.</translation>
    </message>
    <message>
        <source>Products that the account has access to.</source>
        <comment>@info:tooltip</comment>
        <translation>Produkte, auf die das Konto Zugriff hat.</translation>
    </message>
    <message>
        <source>Sites that the account has access to, also other organisations&apos;.</source>
        <comment>@info:tooltip</comment>
        <translation>Sites, auf die das Konto Zugriff hat, auch die anderer Organisationen.</translation>
    </message>
    <message>
        <source>The last day on which the account was active.</source>
        <comment>@info:tooltip</comment>
        <translation>Der letzte Tag, an dem das Konto aktiv war.</translation>
    </message>
    <message>
        <source>What leaving out this one account alone saves a year.</source>
        <comment>@info:tooltip</comment>
        <translation>Was es im Jahr spart, allein dieses eine Konto herauszunehmen.</translation>
    </message>
    <message>
        <source>Which option Leanseat advises for the account.</source>
        <comment>@info:tooltip</comment>
        <translation>Welche Option Leanseat für das Konto empfiehlt.</translation>
    </message>
    <message>
        <source>How sure the verdict is.</source>
        <comment>@info:tooltip</comment>
        <translation>Wie sicher das Ergebnis ist.</translation>
    </message>
    <message>
        <source>Whether a billable account is meant to be one.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob ein kostenpflichtiges Konto es auch sein soll.</translation>
    </message>
    <message>
        <source>The rule that decided.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Regel, die entschieden hat.</translation>
    </message>
    <message>
        <source>The account&apos;s status at Atlassian.</source>
        <comment>@info:tooltip</comment>
        <translation>Der Status des Kontos bei Atlassian.</translation>
    </message>
    <message>
        <source>What Atlassian itself says: billable or not.</source>
        <comment>@info:tooltip</comment>
        <translation>Was Atlassian selbst sagt: kostenpflichtig oder nicht.</translation>
    </message>
    <message>
        <source>Whether Atlassian&apos;s flag and the rules differ.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob Atlassians Kennzeichen und die Regeln voneinander abweichen.</translation>
    </message>
    <message>
        <source>Who manages the account: an identity provider or nobody.</source>
        <comment>@info:tooltip</comment>
        <translation>Wer das Konto verwaltet: ein Identitätsanbieter oder niemand.</translation>
    </message>
    <message>
        <source>The authentication policy that the account is in.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Authentifizierungsrichtlinie, in der das Konto ist.</translation>
    </message>
    <message>
        <source>Whether that policy is billable.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob diese Richtlinie kostenpflichtig ist.</translation>
    </message>
    <message>
        <source>The account&apos;s ID at Atlassian.</source>
        <comment>@info:tooltip</comment>
        <translation>Die ID des Kontos bei Atlassian.</translation>
    </message>
    <message>
        <source>The part of the e-mail address behind the @.</source>
        <comment>@info:tooltip</comment>
        <translation>Der Teil der E-Mail-Adresse hinter dem @.</translation>
    </message>
    <message>
        <source>The department, from a file of departments.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Abteilung, aus einer Datei der Abteilungen.</translation>
    </message>
    <message>
        <source>The day on which the account was added to the organisation.</source>
        <comment>@info:tooltip</comment>
        <translation>Der Tag, an dem das Konto zur Organisation kam.</translation>
    </message>
    <message>
        <source>Whether single sign-on is on for the account.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob Single Sign-On für das Konto eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Whether two-step verification is on for the account.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob die Zwei-Schritt-Verifizierung für das Konto eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Whether the account is on the protected list, which no option may touch.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob das Konto auf der Liste der geschützten steht, die keine Option anrühren darf.</translation>
    </message>
    <message>
        <source>Whether the person has left, from a file of leavers.</source>
        <comment>@info:tooltip</comment>
        <translation>Ob die Person ausgeschieden ist, aus einer Datei der Ausgeschiedenen.</translation>
    </message>
    <message>
        <source>The account&apos;s role in the organisation.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Rolle des Kontos in der Organisation.</translation>
    </message>
    <message>
        <source>Groups that the account is in.</source>
        <comment>@info:tooltip</comment>
        <translation>Gruppen, in denen das Konto ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:accessible completion, meaning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>@info quoted text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <comment>@info</comment>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie Pfad und Namen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <comment>@info</comment>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <comment>@info</comment>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob kein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>@info</comment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export it again: the download may have been cut off.</source>
        <comment>@info</comment>
        <translation>Exportieren Sie sie noch einmal: Vielleicht brach das Herunterladen ab.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another ZIP archive, not a CSV file.</source>
        <comment>@info</comment>
        <translation>Das ist eine Arbeitsmappe oder ein anderes ZIP-Archiv, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Unpack it, or save it as CSV, or use the CSV that Atlassian sent.</source>
        <comment>@info</comment>
        <translation>Entpacken Sie sie, speichern Sie sie als CSV oder nehmen Sie die CSV-Datei, die Atlassian geschickt hat.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV file.</source>
        <comment>@info</comment>
        <translation>Das ist eine Webseite, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>The download link may have expired: it lives 24 hours. Ask for the export again.</source>
        <comment>@info</comment>
        <translation>Der Link zum Herunterladen ist vielleicht abgelaufen: Er gilt 24 Stunden. Fordern Sie den Export noch einmal an.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <comment>@info</comment>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Choose the CSV file that Atlassian sent.</source>
        <comment>@info</comment>
        <translation>Wählen Sie die CSV-Datei, die Atlassian geschickt hat.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <comment>@info</comment>
        <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Wait until its download is complete and read it again.</source>
        <comment>@info</comment>
        <translation>Warten Sie, bis sie ganz heruntergeladen ist, und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is larger than can be read.</source>
        <comment>@info</comment>
        <translation>Die Datei ist größer, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>Split it and read the parts together.</source>
        <comment>@info</comment>
        <translation>Teilen Sie sie und lesen Sie die Teile zusammen.</translation>
    </message>
    <message>
        <source>The first line has no columns that a CSV export has.</source>
        <comment>@info</comment>
        <translation>Die erste Zeile hat keine Spalten, wie sie ein CSV-Export hat.</translation>
    </message>
    <message>
        <source>Choose the CSV file that Atlassian sent, or name its delimiter.</source>
        <comment>@info</comment>
        <translation>Wählen Sie die CSV-Datei, die Atlassian geschickt hat, oder nennen Sie ihr Trennzeichen.</translation>
    </message>
    <message>
        <source>No column of the file names an account.</source>
        <comment>@info</comment>
        <translation>Keine Spalte der Datei benennt ein Konto.</translation>
    </message>
    <message>
        <source>A column with e-mail addresses or Atlassian IDs is needed, with a header.</source>
        <comment>@info</comment>
        <translation>Es braucht eine Spalte mit E-Mail-Adressen oder Atlassian-IDs, mit Überschrift.</translation>
    </message>
    <message>
        <source>Nothing but e-mail addresses or Atlassian IDs says what the file is for, and other files name the accounts.</source>
        <comment>@info</comment>
        <translation>Nur E-Mail-Adressen oder Atlassian-IDs sagen, wozu die Datei dient, und andere Dateien nennen die Konten.</translation>
    </message>
    <message>
        <source>Say its kind: accounts, leavers, protected accounts or another.</source>
        <comment>@info</comment>
        <translation>Sagen Sie, welche Art es ist: Konten, Ausgeschiedene, geschützte Konten oder etwas anderes.</translation>
    </message>
    <message>
        <source>The file lacks a column that this kind of file needs.</source>
        <comment>@info</comment>
        <translation>Der Datei fehlt eine Spalte, die diese Art von Datei braucht.</translation>
    </message>
    <message>
        <source>Choose another kind, or let it be detected.</source>
        <comment>@info</comment>
        <translation>Wählen Sie eine andere Art oder lassen Sie sie erkennen.</translation>
    </message>
    <message>
        <source>The file has bytes that are no text in this encoding.</source>
        <comment>@info</comment>
        <translation>Die Datei enthält Bytes, die in dieser Kodierung kein Text sind.</translation>
    </message>
    <message>
        <source>Name another encoding, or let it be detected.</source>
        <comment>@info</comment>
        <translation>Nennen Sie eine andere Kodierung oder lassen Sie sie erkennen.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <comment>@info</comment>
        <translation>Diese Kodierung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE and Windows-1252 can be read.</source>
        <comment>@info</comment>
        <translation>UTF-8, UTF-16LE, UTF-16BE und Windows-1252 können gelesen werden.</translation>
    </message>
    <message>
        <source>This can&apos;t be a delimiter.</source>
        <comment>@info</comment>
        <translation>Das kann kein Trennzeichen sein.</translation>
    </message>
    <message>
        <source>Comma, semicolon, tab and | can be used.</source>
        <comment>@info</comment>
        <translation>Komma, Semikolon, Tabulator und | sind möglich.</translation>
    </message>
    <message>
        <source>There are more columns or kinds of accounts than can be held.</source>
        <comment>@info</comment>
        <translation>Es sind mehr Spalten oder Arten von Konten, als aufgenommen werden können.</translation>
    </message>
    <message>
        <source>Check the delimiter.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>The file is there already and was left alone.</source>
        <comment>@info</comment>
        <translation>Die Datei gibt es schon; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <comment>@info</comment>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie, dass sie ersetzt wird.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <comment>@info</comment>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the folder, your rights in it, and the space left.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie den Ordner, Ihre Rechte darin und den freien Platz.</translation>
    </message>
    <message>
        <source>Put words with a colon in quotes to find them as text.</source>
        <comment>@info</comment>
        <translation>Setzen Sie Wörter mit Doppelpunkt in Anführungszeichen, um sie als Text zu finden.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>@info</comment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>@info between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <comment>@info</comment>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Ages are written 90d, 6w, 3m or 1y, days 2026-01-31, 2026-01, 2026 or today; also never and unknown.</source>
        <comment>@info</comment>
        <translation>Alter schreibt man 90d, 6w, 3m oder 1y, Tage 2026-01-31, 2026-01, 2026 oder today; auch never und unknown.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <comment>@info</comment>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>Put texts with blanks or colons in quotes.</source>
        <comment>@info</comment>
        <translation>Setzen Sie Texte mit Leerzeichen oder Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <comment>@info</comment>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Correct the file at this place.</source>
        <comment>@info</comment>
        <translation>Berichtigen Sie die Datei an dieser Stelle.</translation>
    </message>
    <message>
        <source>The value of %1 is not allowed.</source>
        <comment>@info</comment>
        <translation>Der Wert von %1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <comment>@info</comment>
        <translation>Ein Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>@info</comment>
        <translation>Er ist %1.</translation>
    </message>
    <message>
        <source>The key %1 is not known here.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A key is not known here.</source>
        <comment>@info</comment>
        <translation>Ein Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <comment>@info</comment>
        <translation>Berichtigen Sie seinen Namen oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out. Possible: %1.</source>
        <comment>@info</comment>
        <translation>Berichtigen Sie seinen Namen oder nehmen Sie ihn heraus. Möglich: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>@info</comment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <comment>@info</comment>
        <translation>Ein Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Add it to the file.</source>
        <comment>@info</comment>
        <translation>Fügen Sie ihn der Datei hinzu.</translation>
    </message>
    <message>
        <source>There is nothing called %1.</source>
        <comment>@info</comment>
        <translation>Nichts heißt %1.</translation>
    </message>
    <message>
        <source>This name is not known.</source>
        <comment>@info</comment>
        <translation>Dieser Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The search can&apos;t be understood.</source>
        <comment>@info</comment>
        <translation>Die Suche ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The search can&apos;t be understood at %1.</source>
        <comment>@info</comment>
        <translation>Die Suche ist bei %1 nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The search names a field or a column that does not exist.</source>
        <comment>@info</comment>
        <translation>Die Suche nennt ein Feld oder eine Spalte, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search names %1, which is no field and no column of the file.</source>
        <comment>@info</comment>
        <translation>Die Suche nennt %1; das ist kein Feld und keine Spalte der Datei.</translation>
    </message>
    <message>
        <source>The setting %1 can&apos;t have this value.</source>
        <comment>@info</comment>
        <translation>Die Einstellung %1 kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>A setting has a value that it can&apos;t have.</source>
        <comment>@info</comment>
        <translation>Eine Einstellung hat einen Wert, den sie nicht haben kann.</translation>
    </message>
    <message>
        <source>No account has the e-mail address or ID %1.</source>
        <comment>@info</comment>
        <translation>Kein Konto hat die E-Mail-Adresse oder ID %1.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <comment>@info</comment>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one account fits %1.</source>
        <comment>@info</comment>
        <translation>Mehr als ein Konto passt zu %1.</translation>
    </message>
    <message>
        <source>More than one account fits.</source>
        <comment>@info</comment>
        <translation>Mehr als ein Konto passt.</translation>
    </message>
    <message>
        <source>Use the Atlassian ID.</source>
        <comment>@info</comment>
        <translation>Nehmen Sie die Atlassian-ID.</translation>
    </message>
    <message>
        <source>None of the files says which accounts exist.</source>
        <comment>@info</comment>
        <translation>Keine der Dateien sagt, welche Konten es gibt.</translation>
    </message>
    <message>
        <source>Add the managed-accounts export. Files of leavers, departments or protected accounts only add to it.</source>
        <comment>@info</comment>
        <translation>Fügen Sie den Export der verwalteten Konten hinzu. Dateien der Ausgeschiedenen, der Abteilungen oder der geschützten Konten ergänzen ihn nur.</translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added.</source>
        <comment>@info</comment>
        <translation>Beträge verschiedener Währungen lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>Use one price book.</source>
        <comment>@info</comment>
        <translation>Verwenden Sie nur eine Preisliste.</translation>
    </message>
    <message>
        <source>The amount is too large to be held.</source>
        <comment>@info</comment>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>Check the prices in the price book.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie die Preise in der Preisliste.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>@info</comment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>@info place in a file</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <comment>@info place in a search</comment>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <comment>@info place in a file</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>does not count, since the account is not active</source>
        <comment>@info what an access does</comment>
        <translation>zählt nicht, da das Konto nicht aktiv ist</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>@info what an access does</comment>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>@info what an access does</comment>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>not known whether it counts</source>
        <comment>@info what an access does</comment>
        <translation>nicht bekannt, ob es zählt</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <comment>@info site or workspace</comment>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>%1 (somebody else&apos;s)</source>
        <comment>@info site or workspace</comment>
        <translation>%1 (fremde)</translation>
    </message>
    <message>
        <source>plan %1</source>
        <comment>@info</comment>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>sandbox by its name</source>
        <comment>@info of a site</comment>
        <translation>dem Namen nach eine Sandbox</translation>
    </message>
    <message>
        <source>told by a last-active date alone</source>
        <comment>@info of an access</comment>
        <translation>nur durch ein Datum der letzten Aktivität bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info access, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(likely)</source>
        <comment>@info</comment>
        <translation>(wahrscheinlich)</translation>
    </message>
    <message>
        <source>row of %1</source>
        <comment>@info app that the row of a file names</comment>
        <translation>Zeile von %1</translation>
    </message>
    <message>
        <source>row of %1: “%2”</source>
        <comment>@info app, cell</comment>
        <translation>Zeile von %1: „%2“</translation>
    </message>
    <message>
        <source>column %1</source>
        <comment>@info</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>column %1: “%2”</source>
        <comment>@info column, cell</comment>
        <translation>Spalte %1: „%2“</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>@info rule id, in few words</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>documented by Atlassian</source>
        <comment>@info how a rule is known</comment>
        <translation>von Atlassian dokumentiert</translation>
    </message>
    <message>
        <source>concluded from Atlassian&apos;s documents</source>
        <comment>@info how a rule is known</comment>
        <translation>aus Atlassians Dokumenten geschlossen</translation>
    </message>
    <message>
        <source>Atlassian&apos;s documents don&apos;t tell</source>
        <comment>@info how a rule is known</comment>
        <translation>Atlassians Dokumente sagen es nicht</translation>
    </message>
    <message>
        <source>Rule %1 of %2</source>
        <comment>@info ids of rule and rule set</comment>
        <translation>Regel %1 aus %2</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <comment>@info title of a source, the day it was read</comment>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <source>Your Guard Premium counts it, for it has Jira or Confluence. The verdict and its rule are Guard Standard&apos;s.</source>
        <comment>@info</comment>
        <translation>Ihr Guard Premium zählt es, denn es hat Jira oder Confluence. Das Ergebnis und seine Regel gelten für Guard Standard.</translation>
    </message>
    <message>
        <source>Your Guard Premium doesn&apos;t count it. The verdict and its rule are Guard Standard&apos;s.</source>
        <comment>@info</comment>
        <translation>Ihr Guard Premium zählt es nicht. Das Ergebnis und seine Regel gelten für Guard Standard.</translation>
    </message>
    <message>
        <source>Guard Premium counts it too, for it has Jira or Confluence.</source>
        <comment>@info</comment>
        <translation>Auch Guard Premium zählt es, denn es hat Jira oder Confluence.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag says “%1”, the rules say “%2”.</source>
        <comment>@info flag, verdict</comment>
        <translation>Atlassians Kennzeichen sagt „%1“, die Regeln sagen „%2“.</translation>
    </message>
    <message>
        <source>Possible reasons: %1.</source>
        <comment>@info</comment>
        <translation>Mögliche Gründe: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>@info between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Its product columns are still filled, but do not count while it is not active.</source>
        <comment>@info</comment>
        <translation>Seine Produktspalten sind noch gefüllt, zählen aber nicht, solange es nicht aktiv ist.</translation>
    </message>
    <message>
        <source>Your organisation has not claimed it. If claimed, it would be: %1, for %2 a year.</source>
        <comment>@info verdict, cost</comment>
        <translation>Ihre Organisation hat es nicht beansprucht. Beansprucht wäre es: %1, für %2 im Jahr.</translation>
    </message>
    <message>
        <source>Your organisation has not claimed it. If claimed, it would be: %1.</source>
        <comment>@info verdict</comment>
        <translation>Ihre Organisation hat es nicht beansprucht. Beansprucht wäre es: %1.</translation>
    </message>
    <message>
        <source>The person has left, by your file of leavers.</source>
        <comment>@info</comment>
        <translation>Die Person ist laut Ihrer Datei der Ausgeschiedenen ausgeschieden.</translation>
    </message>
    <message>
        <source>It is protected: no option touches it.</source>
        <comment>@info</comment>
        <translation>Es ist geschützt: Keine Option rührt es an.</translation>
    </message>
    <message>
        <source>What would stop it</source>
        <comment>@title</comment>
        <translation>Was es beenden würde</translation>
    </message>
    <message>
        <source>What would make it billable</source>
        <comment>@title</comment>
        <translation>Was es kostenpflichtig machen würde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <comment>@title</comment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price book for this edition.</source>
        <comment>@info</comment>
        <translation>Was es kostet, ist nicht bekannt: Für diese Edition gibt es keine Preisliste.</translation>
    </message>
    <message>
        <source>This one alone saves %1 a year, %2.</source>
        <comment>@info amount, from when</comment>
        <translation>Dieses eine allein spart %1 im Jahr, %2.</translation>
    </message>
    <message>
        <source>This one alone saves %1 a year. %2</source>
        <comment>@info amount, sentence on when</comment>
        <translation>Dieses eine allein spart %1 im Jahr. %2</translation>
    </message>
    <message>
        <source>How sure this is.</source>
        <comment>@info</comment>
        <translation>Wie sicher das ist.</translation>
    </message>
    <message>
        <source>discrepancy</source>
        <comment>@item</comment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag and the rules differ.</source>
        <comment>@info</comment>
        <translation>Atlassians Kennzeichen und die Regeln weichen voneinander ab.</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>@item</comment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>No option touches it.</source>
        <comment>@info</comment>
        <translation>Keine Option rührt es an.</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>@item</comment>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>The file of leavers names it.</source>
        <comment>@info</comment>
        <translation>Die Datei der Ausgeschiedenen nennt es.</translation>
    </message>
    <message>
        <source>What the files say</source>
        <comment>@title</comment>
        <translation>Was die Dateien sagen</translation>
    </message>
    <message>
        <source>No access to any product.</source>
        <comment>@info</comment>
        <translation>Kein Zugriff auf ein Produkt.</translation>
    </message>
    <message>
        <source>No access in the columns that the account&apos;s files have.</source>
        <comment>@info</comment>
        <translation>Kein Zugriff in den Spalten, die die Dateien des Kontos haben.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>@title</comment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>find out more first</source>
        <comment>@item advice, inside a sentence</comment>
        <translation>zuerst mehr herausfinden</translation>
    </message>
    <message>
        <source>%1; if nobody answers: %2</source>
        <comment>@info advice, fallback</comment>
        <translation>%1; falls niemand antwortet: %2</translation>
    </message>
    <message>
        <source>%1; then: %2</source>
        <comment>@info advice, what likely follows</comment>
        <translation>%1; danach: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>@title</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Also in the file as</source>
        <comment>@title:column further addresses and ids of an account</comment>
        <translation>In der Datei auch als</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>@info cell of a file</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Loses: %1.</source>
        <comment>@info</comment>
        <translation>Geht verloren: %1.</translation>
    </message>
    <message>
        <source>Name, e-mail or ID contains the word; a product&apos;s name finds who has access to it.</source>
        <comment>@info search field</comment>
        <translation>Name, E-Mail oder ID enthält das Wort; der Name eines Produkts findet, wer darauf Zugriff hat.</translation>
    </message>
    <message>
        <source>The person&apos;s name contains the text.</source>
        <comment>@info search field</comment>
        <translation>Der Name der Person enthält den Text.</translation>
    </message>
    <message>
        <source>The e-mail address contains the text.</source>
        <comment>@info search field</comment>
        <translation>Die E-Mail-Adresse enthält den Text.</translation>
    </message>
    <message>
        <source>The Atlassian ID contains the text.</source>
        <comment>@info search field</comment>
        <translation>Die Atlassian-ID enthält den Text.</translation>
    </message>
    <message>
        <source>The part of the e-mail address behind the @ contains the text.</source>
        <comment>@info search field</comment>
        <translation>Der Teil der E-Mail-Adresse hinter dem @ enthält den Text.</translation>
    </message>
    <message>
        <source>The account&apos;s status at Atlassian.</source>
        <comment>@info search field</comment>
        <translation>Der Status des Kontos bei Atlassian.</translation>
    </message>
    <message>
        <source>Whether the account costs a seat.</source>
        <comment>@info search field</comment>
        <translation>Ob das Konto einen Platz kostet.</translation>
    </message>
    <message>
        <source>Whether a billable account is meant to be one.</source>
        <comment>@info search field</comment>
        <translation>Ob ein kostenpflichtiges Konto es auch sein soll.</translation>
    </message>
    <message>
        <source>What makes a seat accidental, or the rule that decided.</source>
        <comment>@info search field</comment>
        <translation>Was einen Platz unbeabsichtigt macht oder welche Regel entschieden hat.</translation>
    </message>
    <message>
        <source>The rule that decided, by its id.</source>
        <comment>@info search field</comment>
        <translation>Die Regel, die entschieden hat, nach ihrer ID.</translation>
    </message>
    <message>
        <source>How sure the verdict is.</source>
        <comment>@info search field</comment>
        <translation>Wie sicher das Ergebnis ist.</translation>
    </message>
    <message>
        <source>The account has access to this product.</source>
        <comment>@info search field</comment>
        <translation>Das Konto hat Zugriff auf dieses Produkt.</translation>
    </message>
    <message>
        <source>The account has access to this site.</source>
        <comment>@info search field</comment>
        <translation>Das Konto hat Zugriff auf diese Site.</translation>
    </message>
    <message>
        <source>One of its products is on this plan.</source>
        <comment>@info search field</comment>
        <translation>Eines seiner Produkte hat diesen Tarif.</translation>
    </message>
    <message>
        <source>When it was last active: longer ago than a number of days, before a date, never, unknown.</source>
        <comment>@info search field</comment>
        <translation>Wann es zuletzt aktiv war: länger her als eine Zahl von Tagen, vor einem Datum, nie, unbekannt.</translation>
    </message>
    <message>
        <source>When it was added to the organisation.</source>
        <comment>@info search field</comment>
        <translation>Wann es zur Organisation kam.</translation>
    </message>
    <message>
        <source>What leaving it out alone saves a year, in whole currency units.</source>
        <comment>@info search field</comment>
        <translation>Was es im Jahr spart, allein dieses herauszunehmen, in ganzen Währungseinheiten.</translation>
    </message>
    <message>
        <source>What Atlassian itself says: billable or not.</source>
        <comment>@info search field</comment>
        <translation>Was Atlassian selbst sagt: kostenpflichtig oder nicht.</translation>
    </message>
    <message>
        <source>Who manages the account: an identity provider or nobody.</source>
        <comment>@info search field</comment>
        <translation>Wer das Konto verwaltet: ein Identitätsanbieter oder niemand.</translation>
    </message>
    <message>
        <source>The authentication policy that it is in.</source>
        <comment>@info search field</comment>
        <translation>Die Authentifizierungsrichtlinie, in der es ist.</translation>
    </message>
    <message>
        <source>Whether its authentication policy is billable.</source>
        <comment>@info search field</comment>
        <translation>Ob seine Authentifizierungsrichtlinie kostenpflichtig ist.</translation>
    </message>
    <message>
        <source>An option from 1 to 6 is open for it, or blocked.</source>
        <comment>@info search field</comment>
        <translation>Eine Option von 1 bis 6 steht ihm offen oder ist gesperrt.</translation>
    </message>
    <message>
        <source>What Leanseat advises for it.</source>
        <comment>@info search field</comment>
        <translation>Was Leanseat dafür empfiehlt.</translation>
    </message>
    <message>
        <source>The department, from a file of departments.</source>
        <comment>@info search field</comment>
        <translation>Die Abteilung, aus einer Datei der Abteilungen.</translation>
    </message>
    <message>
        <source>The account&apos;s role in the organisation.</source>
        <comment>@info search field</comment>
        <translation>Die Rolle des Kontos in der Organisation.</translation>
    </message>
    <message>
        <source>A group that it is in.</source>
        <comment>@info search field</comment>
        <translation>Eine Gruppe, in der es ist.</translation>
    </message>
    <message>
        <source>A property that it has.</source>
        <comment>@info search field</comment>
        <translation>Eine Eigenschaft, die es hat.</translation>
    </message>
    <message>
        <source>Whether single sign-on is on for it.</source>
        <comment>@info search field</comment>
        <translation>Ob Single Sign-On dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Whether two-step verification is on for it.</source>
        <comment>@info search field</comment>
        <translation>Ob die Zwei-Schritt-Verifizierung dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>A column of the file, by its header.</source>
        <comment>@info search field</comment>
        <translation>Eine Spalte der Datei, nach ihrer Überschrift.</translation>
    </message>
    <message>
        <source>Nothing that the files tell of.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Nichts, wovon die Dateien berichten.</translation>
    </message>
    <message>
        <source>Losing every access that counts.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Alle Zugriffe zu verlieren, die zählen.</translation>
    </message>
    <message>
        <source>Leaving its last Trello workspace. Nothing else is needed.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Seinen letzten Trello-Arbeitsbereich zu verlassen. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Only Atlassian&apos;s flag makes it billable: wait for the next export, or ask Atlassian why.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Nur Atlassians Kennzeichen macht es kostenpflichtig: Warten Sie den nächsten Export ab oder fragen Sie Atlassian nach dem Grund.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag following the access that it has: it would be billable then.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Dass Atlassians Kennzeichen den Zugriffen folgt, die es hat: Dann wäre es kostenpflichtig.</translation>
    </message>
    <message>
        <source>Any access to a product that counts, on any plan and any site.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Irgendein Zugriff auf ein Produkt, das zählt, in jedem Tarif und auf jeder Site.</translation>
    </message>
    <message>
        <source>Being activated again: the access it still has would count then.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Wieder aktiviert zu werden: Der Zugriff, den es noch hat, würde dann zählen.</translation>
    </message>
    <message>
        <source>Being activated again and getting access to a product that counts.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Wieder aktiviert zu werden und Zugriff auf ein Produkt zu bekommen, das zählt.</translation>
    </message>
    <message>
        <source>Being claimed by your organisation.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Von Ihrer Organisation beansprucht zu werden.</translation>
    </message>
    <message>
        <source>Leaving the non-billable policy.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Die nicht kostenpflichtige Richtlinie zu verlassen.</translation>
    </message>
    <message>
        <source>Becoming an agent instead of a customer.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Agent zu werden statt Kunde.</translation>
    </message>
    <message>
        <source>A fact that the files lack.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Eine Angabe, die den Dateien fehlt.</translation>
    </message>
    <message>
        <source>Losing access to %1.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Den Zugriff auf %1 zu verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more site(s)</source>
        <comment>@info end of a list of sites</comment>
        <translation>
            <numerusform>%1 weitere Site</numerusform>
            <numerusform>%1 weitere Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Losing access to %1; sites and workspaces: %2.</source>
        <comment>@info what would change a verdict; products, places</comment>
        <translation>Den Zugriff auf %1 zu verlieren; Sites und Arbeitsbereiche: %2.</translation>
    </message>
    <message>
        <source>Losing access to %1 on %2.</source>
        <comment>@info what would change a verdict; products, sites</comment>
        <translation>Den Zugriff auf %1 auf %2 zu verlieren.</translation>
    </message>
    <message>
        <source>%1 And at the same time: %2</source>
        <comment>@info two changes that only help together, each a sentence</comment>
        <translation>%1 Und zugleich: %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>The file has no columns that tell which products people have. Export managed accounts with product access.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Die Datei hat keine Spalten, die sagen, welche Produkte die Personen haben. Exportieren Sie die verwalteten Konten mit Produktzugriff.</translation>
    </message>
    <message>
        <source>The file has no column or no cell for %1, which counted on its date.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Die Datei hat keine Spalte oder keine Zelle für %1, das an ihrem Datum zählte.</translation>
    </message>
    <message>
        <source>The file lacks a column of a product that counted on its date.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Der Datei fehlt die Spalte eines Produkts, das an ihrem Datum zählte.</translation>
    </message>
    <message>
        <source>On which plan %1 is: the file doesn&apos;t tell, and Atlassian&apos;s documents don&apos;t say whether it counts without that.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Welchen Tarif %1 hat: Die Datei sagt es nicht, und ob es ohne das zählt, sagen Atlassians Dokumente nicht.</translation>
    </message>
    <message>
        <source>On which plan its product is: the file doesn&apos;t tell.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Welchen Tarif sein Produkt hat: Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Which role it has in %1: the file doesn&apos;t tell.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Welche Rolle es in %1 hat: Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Which role it has in its product: the file doesn&apos;t tell.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Welche Rolle es in seinem Produkt hat: Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Whether its site is still online: Atlassian&apos;s documents don&apos;t say whether expired sites count.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Ob seine Site noch online ist: Ob abgelaufene Sites zählen, sagen Atlassians Dokumente nicht.</translation>
    </message>
    <message>
        <source>Whether accounts of this kind count: Atlassian&apos;s documents don&apos;t tell.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Ob Konten dieser Art zählen: Atlassians Dokumente sagen es nicht.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s billable column has a value that can&apos;t be read.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Atlassians Spalte „billable“ hat einen Wert, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s own flag: its documents don&apos;t tell whether this access counts, and no file has the flag for this account.</source>
        <comment>@info what an unknown verdict needs</comment>
        <translation>Atlassians eigenes Kennzeichen: Ob dieser Zugriff zählt, sagen Atlassians Dokumente nicht, und keine Datei hat das Kennzeichen für dieses Konto.</translation>
    </message>
    <message>
        <source>it may be in a non-billable policy</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>es kann in einer nicht kostenpflichtigen Richtlinie sein</translation>
    </message>
    <message>
        <source>its product may be on an Enterprise plan</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>sein Produkt kann einen Enterprise-Tarif haben</translation>
    </message>
    <message>
        <source>it may be in no Trello workspace</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>es kann in keinem Trello-Arbeitsbereich sein</translation>
    </message>
    <message>
        <source>its access may have been removed since</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>sein Zugriff kann seither entzogen worden sein</translation>
    </message>
    <message>
        <source>it may use an app that the file has no column for</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>es kann eine App benutzen, für die die Datei keine Spalte hat</translation>
    </message>
    <message>
        <source>the flag is from an older file</source>
        <comment>@info why flag and rules may differ</comment>
        <translation>das Kennzeichen stammt aus einer älteren Datei</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@info date of something that never happened</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@info date that is not known</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>@info date format, as of QLocale::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>@info date format without a year, as of QLocale::toString</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <comment>@info</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>@info</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>@info</comment>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %1 day(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>in %1 Tag</numerusform>
            <numerusform>in %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) ago</source>
        <comment>@info</comment>
        <translation>
            <numerusform>vor %1 Tag</numerusform>
            <numerusform>vor %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s) ago</source>
        <comment>@info</comment>
        <translation>
            <numerusform>vor %1 Monat</numerusform>
            <numerusform>vor %1 Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) ago</source>
        <comment>@info</comment>
        <translation>
            <numerusform>vor %1 Jahr</numerusform>
            <numerusform>vor %1 Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@info share of nothing</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>@info percent, with a no-break space</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <comment>@info duration</comment>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@info duration in milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>@info duration in seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>@info duration in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>@info end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info range of amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Managed accounts</source>
        <comment>@item kind of file</comment>
        <translation>Verwaltete Konten</translation>
    </message>
    <message>
        <source>Accounts of domains</source>
        <comment>@item kind of file</comment>
        <translation>Konten von Domänen</translation>
    </message>
    <message>
        <source>API dump</source>
        <comment>@item kind of file</comment>
        <translation>API-Auszug</translation>
    </message>
    <message>
        <source>Members of authentication policies</source>
        <comment>@item kind of file</comment>
        <translation>Mitglieder von Authentifizierungsrichtlinien</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>@item kind of file</comment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>External users</source>
        <comment>@item kind of file</comment>
        <translation>Externe Nutzer</translation>
    </message>
    <message>
        <source>Leavers</source>
        <comment>@item kind of file</comment>
        <translation>Ausgeschiedene</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>@item kind of file</comment>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Protected accounts</source>
        <comment>@item kind of file</comment>
        <translation>Geschützte Konten</translation>
    </message>
    <message>
        <source>Atlassian Administration, Managed accounts, Export accounts. It says who exists and what they use.</source>
        <comment>@info kind of file</comment>
        <translation>Atlassian Administration, „Managed accounts“, „Export accounts“. Sagt, wer da ist und was benutzt wird.</translation>
    </message>
    <message>
        <source>Atlassian Administration, Domains, Export accounts. It also has accounts that are not claimed yet.</source>
        <comment>@info kind of file</comment>
        <translation>Atlassian Administration, „Domains“, „Export accounts“. Enthält auch Konten, die noch nicht beansprucht sind.</translation>
    </message>
    <message>
        <source>One row per account and product, as scripts write it from the organisations API.</source>
        <comment>@info kind of file</comment>
        <translation>Eine Zeile je Konto und Produkt, wie Skripte sie aus der Organisations-API schreiben.</translation>
    </message>
    <message>
        <source>Atlassian Administration, Authentication policies, Export members. It tells who is in which policy.</source>
        <comment>@info kind of file</comment>
        <translation>Atlassian Administration, „Authentication policies“, „Export members“. Sagt, wer in welcher Richtlinie ist.</translation>
    </message>
    <message>
        <source>Atlassian Administration, Directory, Users, Export users. It has groups and when people were last seen.</source>
        <comment>@info kind of file</comment>
        <translation>Atlassian Administration, „Directory“, „Users“, „Export users“. Enthält Gruppen und wann Personen zuletzt gesehen wurden.</translation>
    </message>
    <message>
        <source>Any CSV with the e-mail addresses of external users, who are billed without being managed accounts.</source>
        <comment>@info kind of file</comment>
        <translation>Beliebige CSV-Datei mit den E-Mail-Adressen externer Nutzer, die berechnet werden, ohne verwaltete Konten zu sein.</translation>
    </message>
    <message>
        <source>Any CSV with the e-mail addresses of people who left.</source>
        <comment>@info kind of file</comment>
        <translation>Beliebige CSV-Datei mit den E-Mail-Adressen von Ausgeschiedenen.</translation>
    </message>
    <message>
        <source>Any CSV with e-mail addresses and departments or cost centres.</source>
        <comment>@info kind of file</comment>
        <translation>Beliebige CSV-Datei mit E-Mail-Adressen und Abteilungen oder Kostenstellen.</translation>
    </message>
    <message>
        <source>Any CSV with e-mail addresses that no option may touch.</source>
        <comment>@info kind of file</comment>
        <translation>Beliebige CSV-Datei mit E-Mail-Adressen, die keine Option anrühren darf.</translation>
    </message>
    <message>
        <source>as given</source>
        <comment>@item where a date comes from</comment>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>by its name</source>
        <comment>@item where a date comes from</comment>
        <translation>nach ihrem Namen</translation>
    </message>
    <message>
        <source>assumed from the file&apos;s time</source>
        <comment>@item where a date comes from</comment>
        <translation>nach der Zeit der Datei angenommen</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>@item delimiter</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>@item delimiter</comment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>@item delimiter</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>@item delimiter</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>given</source>
        <comment>@item where an own site comes from</comment>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>from the profile</source>
        <comment>@item where an own site comes from</comment>
        <translation>laut Profil</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>@item where an own site comes from</comment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <comment>@status</comment>
        <translation>Datei wird angesehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>@status</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Joining the files</source>
        <comment>@status</comment>
        <translation>Dateien werden verbunden</translation>
    </message>
    <message>
        <source>Assessing</source>
        <comment>@status</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Preparing the order</source>
        <comment>@status</comment>
        <translation>Reihenfolge wird vorbereitet</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>@status</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>@status stage, done, total</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 read: %2 accepted, %3 folded, %4 duplicate, %5 rejected</source>
        <comment>@info counts of rows</comment>
        <translation>%1 gelesen: %2 angenommen, %3 zusammengefasst, %4 doppelt, %5 abgelehnt</translation>
    </message>
    <message>
        <source>%1, format of %2</source>
        <comment>@info kind of file, year</comment>
        <translation>%1, Format von %2</translation>
    </message>
    <message>
        <source>delimiter %1</source>
        <comment>@info</comment>
        <translation>Trennzeichen %1</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <comment>@info date, where it comes from</comment>
        <translation>vom %1 (%2)</translation>
    </message>
    <message>
        <source>The row has neither an e-mail address nor an Atlassian ID.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile hat weder eine E-Mail-Adresse noch eine Atlassian-ID.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile wiederholt die Überschrift.</translation>
    </message>
    <message>
        <source>What stands as e-mail address is no address, and there is no Atlassian ID.</source>
        <comment>@info row of a file</comment>
        <translation>Was als E-Mail-Adresse dasteht, ist keine, und eine Atlassian-ID gibt es nicht.</translation>
    </message>
    <message>
        <source>What stands as e-mail address is no address; the account goes by its Atlassian ID.</source>
        <comment>@info row of a file</comment>
        <translation>Was als E-Mail-Adresse dasteht, ist keine; das Konto gilt nach seiner Atlassian-ID.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones were read as empty, those of products as not known.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile hat weniger Zellen als die Überschrift; die fehlenden wurden als leer gelesen, die von Produkten als nicht bekannt.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; the surplus ones were ignored.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile hat mehr Zellen als die Überschrift; die überzähligen wurden übergangen.</translation>
    </message>
    <message>
        <source>A quoted cell begins here and never ends.</source>
        <comment>@info row of a file</comment>
        <translation>Hier beginnt eine Zelle in Anführungszeichen, die nie endet.</translation>
    </message>
    <message>
        <source>There is a quote inside or behind a cell; it was read as written.</source>
        <comment>@info row of a file</comment>
        <translation>In oder hinter einer Zelle steht ein Anführungszeichen; sie wurde gelesen, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The row has NUL bytes; they were removed.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile enthält NUL-Bytes; sie wurden entfernt.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in this encoding; they are shown as �.</source>
        <comment>@info row of a file</comment>
        <translation>Die Zeile enthält Bytes, die in dieser Kodierung kein Text sind; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>A date can&apos;t be read; it is taken as not known.</source>
        <comment>@info row of a file</comment>
        <translation>Ein Datum lässt sich nicht lesen; es gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>A value is not known to Leanseat; it is taken as not known.</source>
        <comment>@info row of a file</comment>
        <translation>Ein Wert ist Leanseat nicht bekannt; er gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>A text is longer than 65,535 bytes; it was cut.</source>
        <comment>@info row of a file</comment>
        <translation>Ein Text ist länger als 65.535 Bytes; er wurde gekürzt.</translation>
    </message>
    <message>
        <source>The same account stands in the file again with other values; one of each was kept.</source>
        <comment>@info row of a file</comment>
        <translation>Dasselbe Konto steht noch einmal mit anderen Werten in der Datei; von jedem wurde einer behalten.</translation>
    </message>
    <message>
        <source>One e-mail address stands under two Atlassian IDs.</source>
        <comment>@info row of a file</comment>
        <translation>Eine E-Mail-Adresse steht unter zwei Atlassian-IDs.</translation>
    </message>
    <message>
        <source>No account fits this row.</source>
        <comment>@info row of a file</comment>
        <translation>Zu dieser Zeile passt kein Konto.</translation>
    </message>
    <message>
        <source>The newest file of this kind doesn&apos;t have this account any more; it still counts by the older one.</source>
        <comment>@info row of a file</comment>
        <translation>Die neueste Datei dieser Art hat dieses Konto nicht mehr; es gilt noch nach der älteren.</translation>
    </message>
    <message>
        <source>Nothing but e-mail addresses or Atlassian IDs says what the file is; it was read as exported accounts. If it is a list of leavers or of protected accounts, read it as such.</source>
        <comment>@info file</comment>
        <translation>Nur E-Mail-Adressen oder Atlassian-IDs sagen, was die Datei ist; sie wurde als Export von Konten gelesen. Falls es eine Liste von Ausgeschiedenen oder von geschützten Konten ist, lesen Sie sie als solche.</translation>
    </message>
    <message>
        <source>The file has a second column of this kind; the first was read, this one is kept and shown.</source>
        <comment>@info column of a file</comment>
        <translation>Die Datei hat eine zweite Spalte dieser Art; die erste wurde gelesen, diese wird behalten und gezeigt.</translation>
    </message>
    <message>
        <source>Two files disagree; the newer one&apos;s value was kept, of two of one time the one that sorts first.</source>
        <comment>@info row of a file</comment>
        <translation>Zwei Dateien widersprechen sich; der Wert der neueren wurde behalten, bei gleicher Zeit der erste in der Reihenfolge.</translation>
    </message>
    <message>
        <source>The date “%1” in %2 can&apos;t be read for certain; it is taken as not known.</source>
        <comment>@info row of a file; value, column</comment>
        <translation>Das Datum „%1“ in %2 lässt sich nicht sicher lesen; es gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>The value “%1” in %2 is not known to Leanseat; it is taken as not known.</source>
        <comment>@info row of a file; value, column</comment>
        <translation>Der Wert „%1“ in %2 ist Leanseat nicht bekannt; er gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” names no account.</source>
        <comment>@info row of a file; value</comment>
        <translation>„%1“ benennt kein Konto.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand in %2: the row names no account, or its cells are shifted.</source>
        <comment>@info row of a file; value, column</comment>
        <translation>„%1“ kann nicht in %2 stehen: Die Zeile benennt kein Konto, oder ihre Zellen sind verschoben.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; the account goes by its Atlassian ID.</source>
        <comment>@info row of a file; value</comment>
        <translation>„%1“ ist keine E-Mail-Adresse; das Konto gilt nach seiner Atlassian-ID.</translation>
    </message>
    <message>
        <source>The same account stands in the file again with another %1; one of them was kept.</source>
        <comment>@info row of a file; column</comment>
        <translation>Dasselbe Konto steht mit einem anderen Wert von %1 noch einmal in der Datei; einer davon wurde behalten.</translation>
    </message>
    <message>
        <source>Two files disagree about %1; the newer one&apos;s value was kept, of two of one time the one that sorts first.</source>
        <comment>@info row of a file; column</comment>
        <translation>Zwei Dateien widersprechen sich bei %1; der Wert der neueren wurde behalten, bei gleicher Zeit der erste in der Reihenfolge.</translation>
    </message>
    <message>
        <source>The accounts were told by the column %1; %2 is kept and shown.</source>
        <comment>@info column of a file; the column that was read, the other</comment>
        <translation>Die Konten wurden nach der Spalte %1 bestimmt; %2 wird behalten und gezeigt.</translation>
    </message>
    <message>
        <source>Exclude from claim</source>
        <comment>@title option</comment>
        <translation>Von der Beanspruchung ausnehmen</translation>
    </message>
    <message>
        <source>Non-billable policy</source>
        <comment>@title option</comment>
        <translation>Nicht kostenpflichtige Richtlinie</translation>
    </message>
    <message>
        <source>Workspace cleanup</source>
        <comment>@title option</comment>
        <translation>Arbeitsbereiche aufräumen</translation>
    </message>
    <message>
        <source>Deactivate or delete</source>
        <comment>@title option</comment>
        <translation>Deaktivieren oder löschen</translation>
    </message>
    <message>
        <source>Support request</source>
        <comment>@title option</comment>
        <translation>Anfrage an den Support</translation>
    </message>
    <message>
        <source>SCIM re-provision</source>
        <comment>@title option</comment>
        <translation>Neu bereitstellen über SCIM</translation>
    </message>
    <message>
        <source>The account is unclaimed: it is no managed account any more, and new accounts of the domain are no longer claimed by themselves.</source>
        <comment>@info option</comment>
        <translation>Die Beanspruchung des Kontos wird aufgehoben: Es ist kein verwaltetes Konto mehr, und neue Konten der Domäne werden nicht mehr von selbst beansprucht.</translation>
    </message>
    <message>
        <source>The account moves to an authentication policy that is not billed and that enforces neither single sign-on nor two-step verification.</source>
        <comment>@info option</comment>
        <translation>Das Konto kommt in eine Authentifizierungsrichtlinie, die nicht berechnet wird und die weder Single Sign-On noch Zwei-Schritt-Verifizierung erzwingt.</translation>
    </message>
    <message>
        <source>The person leaves every Trello workspace; the account itself stays as it is.</source>
        <comment>@info option</comment>
        <translation>Die Person verlässt alle Trello-Arbeitsbereiche; das Konto selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The account is switched off, or deleted after 14 days in which that can be cancelled.</source>
        <comment>@info option</comment>
        <translation>Das Konto wird abgeschaltet oder nach 14 Tagen gelöscht, in denen sich das abbrechen lässt.</translation>
    </message>
    <message>
        <source>Atlassian Support is asked to delete the account for good; the identity provider&apos;s next sync makes a new one, which doesn&apos;t know its old tickets.</source>
        <comment>@info option</comment>
        <translation>Atlassians Support wird gebeten, das Konto endgültig zu löschen; die nächste Synchronisierung des Identitätsanbieters legt ein neues an, das seine alten Vorgänge nicht kennt.</translation>
    </message>
    <message>
        <source>The account is cut from the identity provider and gets another address; the provider makes a new one without the old access, and its tickets move there.</source>
        <comment>@info option</comment>
        <translation>Das Konto wird vom Identitätsanbieter getrennt und bekommt eine andere Adresse; der Anbieter legt ein neues ohne die alten Zugriffe an, und die Vorgänge ziehen dorthin um.</translation>
    </message>
    <message>
        <source>You upload a file of addresses in Atlassian&apos;s administration.</source>
        <comment>@info who must act</comment>
        <translation>Sie laden in Atlassians Verwaltung eine Datei mit Adressen hoch.</translation>
    </message>
    <message>
        <source>You make the policy once; moving accounts needs nobody else.</source>
        <comment>@info who must act</comment>
        <translation>Sie legen die Richtlinie einmal an; zum Verschieben der Konten brauchen Sie sonst niemanden.</translation>
    </message>
    <message>
        <source>The person has to leave the workspaces.</source>
        <comment>@info who must act</comment>
        <translation>Die Person muss die Arbeitsbereiche verlassen.</translation>
    </message>
    <message>
        <source>You, after the person was switched off in the identity provider where there is one.</source>
        <comment>@info who must act</comment>
        <translation>Sie, nachdem die Person im Identitätsanbieter abgeschaltet wurde, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Atlassian Support, on your request.</source>
        <comment>@info who must act</comment>
        <translation>Atlassians Support, auf Ihre Anfrage.</translation>
    </message>
    <message>
        <source>You and whoever runs the identity provider, over some days.</source>
        <comment>@info who must act</comment>
        <translation>Sie und wer den Identitätsanbieter betreibt, über einige Tage.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@item what is lost</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>single sign-on</source>
        <comment>@item what is lost</comment>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>enforced two-step verification</source>
        <comment>@item what is lost</comment>
        <translation>erzwungene Zwei-Schritt-Verifizierung</translation>
    </message>
    <message>
        <source>syncing from the identity provider</source>
        <comment>@item what is lost</comment>
        <translation>Synchronisierung mit dem Identitätsanbieter</translation>
    </message>
    <message>
        <source>automatic claiming of new accounts</source>
        <comment>@item what is lost</comment>
        <translation>automatisches Beanspruchen neuer Konten</translation>
    </message>
    <message>
        <source>Trello boards</source>
        <comment>@item what is lost</comment>
        <translation>Trello-Boards</translation>
    </message>
    <message>
        <source>access to every app</source>
        <comment>@item what is lost</comment>
        <translation>Zugriff auf alle Apps</translation>
    </message>
    <message>
        <source>authorship of tickets and comments</source>
        <comment>@item what is lost</comment>
        <translation>Urheberschaft von Vorgängen und Kommentaren</translation>
    </message>
    <message>
        <source>open sessions</source>
        <comment>@item what is lost</comment>
        <translation>offene Sitzungen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <comment>@info undo</comment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <comment>@info undo</comment>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Can be undone for 14 days.</source>
        <comment>@info undo</comment>
        <translation>Lässt sich 14 Tage lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Can be undone as long as nothing was deleted.</source>
        <comment>@info undo</comment>
        <translation>Lässt sich rückgängig machen, solange nichts gelöscht wurde.</translation>
    </message>
    <message>
        <source>Can&apos;t be undone.</source>
        <comment>@info undo</comment>
        <translation>Lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>eligible</source>
        <comment>@item state of an option</comment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>@item state of an option</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@item state of an option</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>@item state of an option</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>recommended</source>
        <comment>@item state of an option</comment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>This option is open and recommended.</source>
        <comment>@info</comment>
        <translation>Diese Option ist möglich und empfohlen.</translation>
    </message>
    <message>
        <source>This option is open.</source>
        <comment>@info</comment>
        <translation>Diese Option ist möglich.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item state of an option, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Intended: a paid product on your own site; none is named yet. Accidental: everything else that is billable.</source>
        <comment>@info</comment>
        <translation>Beabsichtigt: ein bezahltes Produkt auf Ihrer eigenen Site; noch ist keine genannt. Unbeabsichtigt: alles andere, was kostenpflichtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more site(s)</source>
        <comment>@info sites</comment>
        <translation>
            <numerusform>%1 und %2 weitere Site</numerusform>
            <numerusform>%1 und %2 weitere Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Intended: a paid product on %1. Accidental: only a free plan, Bitbucket, Trello, a sandbox or somebody else&apos;s site.</source>
        <comment>@info own sites</comment>
        <translation>Beabsichtigt: ein bezahltes Produkt auf %1. Unbeabsichtigt: nur ein kostenloser Tarif, Bitbucket, Trello, eine Sandbox oder eine fremde Site.</translation>
    </message>
    <message>
        <source>These own sites are proposed from the data; confirm them in the organisation profile.</source>
        <comment>@info</comment>
        <translation>Diese eigenen Sites sind aus den Daten vorgeschlagen; bestätigen Sie sie im Organisationsprofil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info:accessible label, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %1 more</source>
        <comment>@title file, number of further ones</comment>
        <translation>
            <numerusform>%2 und %1 weitere</numerusform>
            <numerusform>%2 und %1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>exported %1</source>
        <comment>@info &apos;3 days ago&apos; or the like</comment>
        <translation>exportiert %1</translation>
    </message>
    <message>
        <source>exported on %1</source>
        <comment>@info date</comment>
        <translation>exportiert am %1</translation>
    </message>
    <message>
        <source> (assumed)</source>
        <comment>@info behind the date of an export</comment>
        <translation> (angenommen)</translation>
    </message>
    <message>
        <source>Who is flagged or counted as billable</source>
        <comment>@title</comment>
        <translation>Wer als kostenpflichtig gekennzeichnet ist oder zählt</translation>
    </message>
    <message>
        <source>Who would be billable on Guard Standard</source>
        <comment>@title</comment>
        <translation>Wer bei Guard Standard kostenpflichtig wäre</translation>
    </message>
    <message>
        <source>Why these seats are billable</source>
        <comment>@title</comment>
        <translation>Warum diese Plätze kostenpflichtig sind</translation>
    </message>
    <message>
        <source>Atlassian says %1</source>
        <comment>@info number of accounts</comment>
        <translation>Atlassian sagt %1</translation>
    </message>
    <message>
        <source>the rules say %1</source>
        <comment>@info number of accounts</comment>
        <translation>die Regeln sagen %1</translation>
    </message>
    <message>
        <source>as Atlassian says</source>
        <comment>@info</comment>
        <translation>laut Atlassian</translation>
    </message>
    <message>
        <source>by the rules</source>
        <comment>@info</comment>
        <translation>nach den Regeln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:accessible number with its label, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 not counted</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 nicht gezählt</numerusform>
            <numerusform>%1 nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not billable</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 nicht kostenpflichtig</numerusform>
            <numerusform>%1 nicht kostenpflichtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed accounts</source>
        <comment>@title</comment>
        <translation>Beanspruchte Konten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Counted by Premium</source>
        <comment>@title</comment>
        <translation>Von Premium gezählt</translation>
    </message>
    <message>
        <source>with Jira or Confluence, guests too</source>
        <comment>@info accounts</comment>
        <translation>mit Jira oder Confluence, auch Gäste</translation>
    </message>
    <message>
        <source>Billable</source>
        <comment>@title</comment>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Accidental</source>
        <comment>@title</comment>
        <translation>Unbeabsichtigt</translation>
    </message>
    <message>
        <source>%1 of the seats</source>
        <comment>@info share</comment>
        <translation>%1 der Plätze</translation>
    </message>
    <message>
        <source>price book “%1”</source>
        <comment>@info</comment>
        <translation>Preisliste „%1“</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@title</comment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>included</source>
        <comment>@info Guard in the plan</comment>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>in your Enterprise plan</source>
        <comment>@info</comment>
        <translation>in Ihrem Enterprise-Tarif</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info cost</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no price book for this edition</source>
        <comment>@info</comment>
        <translation>keine Preisliste für diese Edition</translation>
    </message>
    <message>
        <source>Could be</source>
        <comment>@title</comment>
        <translation>Möglich wären</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info saving, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <comment>@info</comment>
        <translation>nichts zu sparen</translation>
    </message>
    <message>
        <source>What the number of seats costs a year</source>
        <comment>@title</comment>
        <translation>Was die Zahl der Plätze im Jahr kostet</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>@title:axis</comment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@title:axis</comment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>after %1 · %2</source>
        <comment>@info mark on the curve: seats, cost</comment>
        <translation>danach %1 · %2</translation>
    </message>
    <message>
        <source>now %1 · %2</source>
        <comment>@info mark on the curve: seats, cost</comment>
        <translation>jetzt %1 · %2</translation>
    </message>
    <message>
        <source>with unknown %1 · %2</source>
        <comment>@info mark on the curve: seats, cost</comment>
        <translation>mit Unbekannten %1 · %2</translation>
    </message>
    <message>
        <source>band edge: %1 → %2 a seat</source>
        <comment>@info price below and above</comment>
        <translation>Stufe: %1 → %2 je Platz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info:accessible label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Beyond the book&apos;s last tier its price goes on.</source>
        <comment>@info</comment>
        <translation>Jenseits der letzten Stufe der Preisliste gilt deren Preis weiter.</translation>
    </message>
    <message>
        <source>You pay for no seats of Guard Premium.</source>
        <comment>@title</comment>
        <translation>Sie bezahlen keine Plätze für Guard Premium.</translation>
    </message>
    <message>
        <source>You pay for no seats.</source>
        <comment>@title</comment>
        <translation>Sie bezahlen keine Plätze.</translation>
    </message>
    <message numerus="yes">
        <source>You pay for %1 seat(s) of Guard Premium.</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Sie bezahlen %1 Platz für Guard Premium.</numerusform>
            <numerusform>Sie bezahlen %1 Plätze für Guard Premium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You pay for %1 seat(s).</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Sie bezahlen %1 Platz.</numerusform>
            <numerusform>Sie bezahlen %1 Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is meant to be.</source>
        <comment>@title the only seat</comment>
        <translation>Er ist beabsichtigt.</translation>
    </message>
    <message>
        <source>All of them are meant to be.</source>
        <comment>@title seats</comment>
        <translation>Alle sind beabsichtigt.</translation>
    </message>
    <message>
        <source>All of them by accident.</source>
        <comment>@title seats</comment>
        <translation>Alle sind unbeabsichtigt.</translation>
    </message>
    <message>
        <source>%1 of them by accident.</source>
        <comment>@title seats</comment>
        <translation>%1 davon sind unbeabsichtigt.</translation>
    </message>
    <message>
        <source>Only because of %1.</source>
        <comment>@title the only seat, cause</comment>
        <translation>Nur wegen %1.</translation>
    </message>
    <message>
        <source>All of them only because of %1.</source>
        <comment>@title seats, cause</comment>
        <translation>Alle nur wegen %1.</translation>
    </message>
    <message>
        <source>%1 of them only because of %2.</source>
        <comment>@title seats, cause</comment>
        <translation>%1 davon nur wegen %2.</translation>
    </message>
    <message>
        <source>All of them by accident, mostly because of %1.</source>
        <comment>@title seats, cause</comment>
        <translation>Alle sind unbeabsichtigt, meist wegen %1.</translation>
    </message>
    <message>
        <source>%1 of them by accident, mostly because of %2.</source>
        <comment>@title seats, cause</comment>
        <translation>%1 davon sind unbeabsichtigt, meist wegen %2.</translation>
    </message>
    <message>
        <source>The file has no accounts.</source>
        <comment>@title</comment>
        <translation>Die Datei enthält keine Konten.</translation>
    </message>
    <message>
        <source>Your bill doesn&apos;t depend on these accounts.</source>
        <comment>@title</comment>
        <translation>Ihre Rechnung hängt nicht von diesen Konten ab.</translation>
    </message>
    <message numerus="yes">
        <source>Guard is included in your plan; without it %1 seat(s) would count.</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Guard ist in Ihrem Tarif enthalten; ohne das würde %1 Platz zählen.</numerusform>
            <numerusform>Guard ist in Ihrem Tarif enthalten; ohne das würden %1 Plätze zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your accounts is billable.</source>
        <comment>@title</comment>
        <translation>Keines Ihrer Konten ist kostenpflichtig.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %1 account(s) (counts|count) is not known yet.</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Ob %1 Konto zählt, ist noch nicht bekannt.</numerusform>
            <numerusform>Ob %1 Konten zählen, ist noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the %1 account(s)</source>
        <comment>@action:button</comment>
        <translation>
            <numerusform>Das %1 Konto ansehen</numerusform>
            <numerusform>Die %1 Konten ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer accounts save nothing on Guard. What follows is what Atlassian&apos;s flag and the rules say of each account; the bill doesn&apos;t follow it.</source>
        <comment>@info</comment>
        <translation>Weniger Konten sparen bei Guard nichts. Was folgt, sagen Atlassians Kennzeichen und die Regeln über jedes Konto; die Rechnung richtet sich nicht danach.</translation>
    </message>
    <message>
        <source>What they cost is not known: choose a price book with your quote for Guard Premium.</source>
        <comment>@info</comment>
        <translation>Was sie kosten, ist nicht bekannt: Wählen Sie eine Preisliste mit Ihrem Angebot für Guard Premium.</translation>
    </message>
    <message>
        <source>What they cost is not known: the price book is not of your edition.</source>
        <comment>@info</comment>
        <translation>Was sie kosten, ist nicht bekannt: Die Preisliste gilt nicht für Ihre Edition.</translation>
    </message>
    <message>
        <source>There is nothing to take off the bill.</source>
        <comment>@info</comment>
        <translation>Es gibt nichts, was von der Rechnung zu nehmen wäre.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>@info amount</comment>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Taking them off the bill saves nothing by this price book: its minimum or step is reached anyway.</source>
        <comment>@info</comment>
        <translation>Sie von der Rechnung zu nehmen spart nach dieser Preisliste nichts: Deren Mindestmenge oder Stufe wird ohnehin erreicht.</translation>
    </message>
    <message>
        <source>Taking them off the bill saves %1, %2.</source>
        <comment>@info amount a year, from when</comment>
        <translation>Sie von der Rechnung zu nehmen spart %1, %2.</translation>
    </message>
    <message>
        <source>Taking them off the bill saves %1. %2</source>
        <comment>@info amount a year, sentence on when</comment>
        <translation>Sie von der Rechnung zu nehmen spart %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>no option is open to %1</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>für %1 ist keine Option möglich</numerusform>
            <numerusform>für %1 ist keine Option möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (is|are) protected</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 ist geschützt</numerusform>
            <numerusform>%1 sind geschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them can&apos;t go yet: %2.</source>
        <comment>@info accounts, why</comment>
        <translation>
            <numerusform>%1 davon kann noch nicht gehen: %2.</numerusform>
            <numerusform>%1 davon können noch nicht gehen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %1 (saves|save) %2.</source>
        <comment>@info accounts, amount a year</comment>
        <translation>
            <numerusform>Das andere %1 spart %2.</numerusform>
            <numerusform>Die anderen %1 sparen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 account(s) the files don&apos;t tell whether (it is|they are) billable, so figures are ranges.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Bei %1 Konto sagen die Dateien nicht, ob es kostenpflichtig ist; daher sind die Zahlen Spannen.</numerusform>
            <numerusform>Bei %1 Konten sagen die Dateien nicht, ob sie kostenpflichtig sind; daher sind die Zahlen Spannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 account(s) Atlassian&apos;s flag and the rules differ.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Bei %1 Konto weichen Atlassians Kennzeichen und die Regeln voneinander ab.</numerusform>
            <numerusform>Bei %1 Konten weichen Atlassians Kennzeichen und die Regeln voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Atlassian&apos;s flags are of %1, older than the accounts.</source>
        <comment>@info date</comment>
        <translation>Atlassians Kennzeichen sind vom %1, älter als die Konten.</translation>
    </message>
    <message>
        <source>There are more seats than the price book has prices for; its last price is taken for the rest.</source>
        <comment>@info</comment>
        <translation>Es gibt mehr Plätze, als die Preisliste Preise hat; für den Rest gilt deren letzter Preis.</translation>
    </message>
    <message>
        <source>The bill is the price book&apos;s minimum: fewer seats cost the same.</source>
        <comment>@info</comment>
        <translation>Die Rechnung ist das Minimum der Preisliste: Weniger Plätze kosten dasselbe.</translation>
    </message>
    <message>
        <source>No file says which accounts are managed: this is as far as the files tell.</source>
        <comment>@info</comment>
        <translation>Keine Datei sagt, welche Konten verwaltet sind: Weiter reichen die Dateien nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 external user(s) (is|are) billed too and not in these figures.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 externer Nutzer wird auch berechnet und ist in diesen Zahlen nicht enthalten.</numerusform>
            <numerusform>%1 externe Nutzer werden auch berechnet und sind in diesen Zahlen nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guard Premium counts everybody with Jira or Confluence, on any plan; Trello and Bitbucket alone cost no seat there.</source>
        <comment>@info</comment>
        <translation>Guard Premium zählt alle mit Jira oder Confluence, in jedem Tarif; Trello und Bitbucket allein kosten dort keinen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>These figures are Guard Standard&apos;s; Guard Premium counts %1 account(s) besides.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Diese Zahlen gelten für Guard Standard; Guard Premium zählt dazu %1 Konto.</numerusform>
            <numerusform>Diese Zahlen gelten für Guard Standard; Guard Premium zählt dazu %1 Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule set “%1”</source>
        <comment>@info</comment>
        <translation>Regelsatz „%1“</translation>
    </message>
    <message>
        <source>billing assumed annual</source>
        <comment>@info</comment>
        <translation>jährliche Abrechnung angenommen</translation>
    </message>
    <message>
        <source>data of %1 (%2)</source>
        <comment>@info date, where it comes from</comment>
        <translation>Daten vom %1 (%2)</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <comment>@info count</comment>
        <translation>unbekannt %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@item edition</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Guard Standard</source>
        <comment>@item edition</comment>
        <translation>Guard Standard</translation>
    </message>
    <message>
        <source>Guard Premium</source>
        <comment>@item edition</comment>
        <translation>Guard Premium</translation>
    </message>
    <message>
        <source>Guard Standard and Premium</source>
        <comment>@item edition</comment>
        <translation>Guard Standard und Premium</translation>
    </message>
    <message>
        <source>Included in a cloud Enterprise plan</source>
        <comment>@item edition</comment>
        <translation>In einem Cloud-Enterprise-Tarif enthalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@item billing</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>@item billing</comment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>@item billing</comment>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@item identity provider</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>@item identity provider</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Another one</source>
        <comment>@item identity provider</comment>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@item answer</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No</source>
        <comment>@item answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>@item answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Atlassian&apos;s own flag where the file has it</source>
        <comment>@item what is counted</comment>
        <translation>Atlassians eigenes Kennzeichen, wo die Datei es hat</translation>
    </message>
    <message>
        <source>The rules alone</source>
        <comment>@item what is counted</comment>
        <translation>Nur die Regeln</translation>
    </message>
    <message>
        <source>Has access to %1.</source>
        <comment>@info search word; product</comment>
        <translation>Hat Zugriff auf %1.</translation>
    </message>
    <message>
        <source>On the protected list.</source>
        <comment>@info search value</comment>
        <translation>Auf der Liste der geschützten.</translation>
    </message>
    <message>
        <source>In the file of leavers.</source>
        <comment>@info search value</comment>
        <translation>In der Datei der Ausgeschiedenen.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag and the rules differ.</source>
        <comment>@info search value</comment>
        <translation>Atlassians Kennzeichen und die Regeln weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Not active, with product columns still filled.</source>
        <comment>@info search value</comment>
        <translation>Nicht aktiv, aber mit noch gefüllten Produktspalten.</translation>
    </message>
    <message>
        <source>An admin of the organisation.</source>
        <comment>@info search value</comment>
        <translation>Ein Admin der Organisation.</translation>
    </message>
    <message>
        <source>Its status is active.</source>
        <comment>@info search value</comment>
        <translation>Sein Status ist aktiv.</translation>
    </message>
    <message>
        <source>Your organisation has claimed it.</source>
        <comment>@info search value</comment>
        <translation>Ihre Organisation hat es beansprucht.</translation>
    </message>
    <message>
        <source>Guard Premium counts it.</source>
        <comment>@info search value</comment>
        <translation>Guard Premium zählt es.</translation>
    </message>
    <message>
        <source>The account is not billable: there is nothing to save.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto ist nicht kostenpflichtig: Es gibt nichts zu sparen.</translation>
    </message>
    <message>
        <source>not billable</source>
        <comment>@item</comment>
        <translation>nicht kostenpflichtig</translation>
    </message>
    <message>
        <source>The seat is meant to be: the person uses a product of yours.</source>
        <comment>@info why an option is closed</comment>
        <translation>Der Platz ist beabsichtigt: Die Person benutzt ein Produkt von Ihnen.</translation>
    </message>
    <message>
        <source>You can lift this by changing what counts as your own site.</source>
        <comment>@info who can lift it</comment>
        <translation>Sie können das aufheben, indem Sie ändern, was als eigene Site gilt.</translation>
    </message>
    <message>
        <source>intended</source>
        <comment>@item</comment>
        <translation>beabsichtigt</translation>
    </message>
    <message>
        <source>The account is on the protected list.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto steht auf der Liste der geschützten.</translation>
    </message>
    <message>
        <source>You can lift this by taking the account off the list.</source>
        <comment>@info who can lift it</comment>
        <translation>Sie können das aufheben, indem Sie das Konto von der Liste nehmen.</translation>
    </message>
    <message>
        <source>Your organisation has not claimed the account, so it can&apos;t act on it.</source>
        <comment>@info why an option is closed</comment>
        <translation>Ihre Organisation hat das Konto nicht beansprucht und kann daher nichts daran tun.</translation>
    </message>
    <message>
        <source>You can lift this by claiming the account.</source>
        <comment>@info who can lift it</comment>
        <translation>Sie können das aufheben, indem Sie das Konto beanspruchen.</translation>
    </message>
    <message>
        <source>not claimed</source>
        <comment>@item</comment>
        <translation>nicht beansprucht</translation>
    </message>
    <message>
        <source>The account is switched off already.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto ist schon abgeschaltet.</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>@item</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>The account is in a non-billable policy already.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto ist schon in einer nicht kostenpflichtigen Richtlinie.</translation>
    </message>
    <message>
        <source>in the policy</source>
        <comment>@item</comment>
        <translation>in der Richtlinie</translation>
    </message>
    <message>
        <source>The files don&apos;t tell whether the account is billable at all.</source>
        <comment>@info why an option is closed</comment>
        <translation>Die Dateien sagen nicht, ob das Konto überhaupt kostenpflichtig ist.</translation>
    </message>
    <message>
        <source>An export that has what is missing lifts this.</source>
        <comment>@info who can lift it</comment>
        <translation>Ein Export, der enthält, was fehlt, hebt das auf.</translation>
    </message>
    <message>
        <source>verdict unknown</source>
        <comment>@item</comment>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>The account is synced from the identity provider (SCIM), and this option can&apos;t take synced accounts.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto wird vom Identitätsanbieter synchronisiert (SCIM), und diese Option geht nicht für synchronisierte Konten.</translation>
    </message>
    <message>
        <source>Whoever runs the identity provider can lift this; option 6 goes another way.</source>
        <comment>@info who can lift it</comment>
        <translation>Wer den Identitätsanbieter betreibt, kann das aufheben; Option 6 geht einen anderen Weg.</translation>
    </message>
    <message>
        <source>identity provider</source>
        <comment>@item</comment>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>The account is synced from Google Workspace, and this option can&apos;t take synced accounts.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto wird von Google Workspace synchronisiert, und diese Option geht nicht für synchronisierte Konten.</translation>
    </message>
    <message>
        <source>Whoever runs Google Workspace can lift this.</source>
        <comment>@info who can lift it</comment>
        <translation>Wer Google Workspace betreibt, kann das aufheben.</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <comment>@item</comment>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>The files don&apos;t tell whether an identity provider manages the account.</source>
        <comment>@info why an option is closed</comment>
        <translation>Die Dateien sagen nicht, ob ein Identitätsanbieter das Konto verwaltet.</translation>
    </message>
    <message>
        <source>Name your provider in the organisation profile, or add a file that tells who manages each account.</source>
        <comment>@info who can lift it</comment>
        <translation>Nennen Sie Ihren Anbieter im Organisationsprofil oder fügen Sie eine Datei hinzu, die sagt, wer jedes Konto verwaltet.</translation>
    </message>
    <message>
        <source>who manages it?</source>
        <comment>@item</comment>
        <translation>wer verwaltet es?</translation>
    </message>
    <message>
        <source>Atlassian was reported to refuse unclaiming accounts that an identity provider syncs.</source>
        <comment>@info why an option is closed</comment>
        <translation>Es wird berichtet, dass Atlassian es ablehnt, die Beanspruchung von Konten aufzuheben, die ein Identitätsanbieter synchronisiert.</translation>
    </message>
    <message>
        <source>likely refused</source>
        <comment>@item</comment>
        <translation>wohl abgelehnt</translation>
    </message>
    <message>
        <source>People need single sign-on on the portal, and this takes it from them.</source>
        <comment>@info why an option is closed</comment>
        <translation>Für das Portal wird Single Sign-On gebraucht, und das hier nähme es weg.</translation>
    </message>
    <message>
        <source>You can lift this in the organisation profile, if it is no longer so.</source>
        <comment>@info who can lift it</comment>
        <translation>Sie können das im Organisationsprofil aufheben, falls es nicht mehr so ist.</translation>
    </message>
    <message>
        <source>portal sign-on</source>
        <comment>@item</comment>
        <translation>Anmeldung am Portal</translation>
    </message>
    <message>
        <source>It is not known whether people need single sign-on on the portal.</source>
        <comment>@info why an option is closed</comment>
        <translation>Ob für das Portal Single Sign-On gebraucht wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You can tell in the organisation profile.</source>
        <comment>@info who can lift it</comment>
        <translation>Sie können es im Organisationsprofil sagen.</translation>
    </message>
    <message>
        <source>portal sign-on?</source>
        <comment>@item</comment>
        <translation>Anmeldung am Portal?</translation>
    </message>
    <message>
        <source>The account does not cost a seat because of Trello.</source>
        <comment>@info why an option is closed</comment>
        <translation>Das Konto kostet nicht wegen Trello einen Platz.</translation>
    </message>
    <message>
        <source>not Trello</source>
        <comment>@item</comment>
        <translation>nicht Trello</translation>
    </message>
    <message>
        <source>The seat would stay because of another access.</source>
        <comment>@info why an option is closed</comment>
        <translation>Der Platz bliebe wegen eines anderen Zugriffs.</translation>
    </message>
    <message>
        <source>The person or a site&apos;s admin can lift this by ending that access too.</source>
        <comment>@info who can lift it</comment>
        <translation>Die Person oder ein Admin der Site kann das aufheben, indem auch dieser Zugriff endet.</translation>
    </message>
    <message>
        <source>other access</source>
        <comment>@item</comment>
        <translation>anderer Zugriff</translation>
    </message>
    <message>
        <source>The person is not known to have left, and would lose every app.</source>
        <comment>@info why an option is closed</comment>
        <translation>Dass die Person ausgeschieden ist, ist nicht bekannt; sie verlöre alle Apps.</translation>
    </message>
    <message>
        <source>A file of leavers that names the account lifts this.</source>
        <comment>@info who can lift it</comment>
        <translation>Eine Datei der Ausgeschiedenen, die das Konto nennt, hebt das auf.</translation>
    </message>
    <message>
        <source>still active</source>
        <comment>@item</comment>
        <translation>noch aktiv</translation>
    </message>
    <message>
        <source>No identity provider manages the account, so simpler options do.</source>
        <comment>@info why an option is closed</comment>
        <translation>Kein Identitätsanbieter verwaltet das Konto, daher genügen einfachere Optionen.</translation>
    </message>
    <message>
        <source>not synced</source>
        <comment>@item</comment>
        <translation>nicht synchronisiert</translation>
    </message>
    <message>
        <source>Google Workspace sync has no SCIM record that could be cut.</source>
        <comment>@info why an option is closed</comment>
        <translation>Bei der Synchronisierung mit Google Workspace gibt es keinen SCIM-Datensatz, der sich trennen ließe.</translation>
    </message>
    <message>
        <source>no SCIM record</source>
        <comment>@item</comment>
        <translation>kein SCIM-Datensatz</translation>
    </message>
    <message>
        <source>A non-billable policy saves Guard Standard only: the seat of Guard Premium stays.</source>
        <comment>@info why an option is closed</comment>
        <translation>Eine nicht kostenpflichtige Richtlinie spart nur Guard Standard: Der Platz bei Guard Premium bleibt.</translation>
    </message>
    <message>
        <source>Premium stays</source>
        <comment>@item</comment>
        <translation>Premium bleibt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>@item advice</comment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Option 1: exclude from claim</source>
        <comment>@item advice</comment>
        <translation>Option 1: Von der Beanspruchung ausnehmen</translation>
    </message>
    <message>
        <source>Option 2: non-billable policy</source>
        <comment>@item advice</comment>
        <translation>Option 2: Nicht kostenpflichtige Richtlinie</translation>
    </message>
    <message>
        <source>Option 3: leave the Trello workspaces</source>
        <comment>@item advice</comment>
        <translation>Option 3: Die Trello-Arbeitsbereiche verlassen</translation>
    </message>
    <message>
        <source>Option 4: deactivate or delete</source>
        <comment>@item advice</comment>
        <translation>Option 4: Deaktivieren oder löschen</translation>
    </message>
    <message>
        <source>Option 5: support request</source>
        <comment>@item advice</comment>
        <translation>Option 5: Anfrage an den Support</translation>
    </message>
    <message>
        <source>Option 6: SCIM re-provision</source>
        <comment>@item advice</comment>
        <translation>Option 6: Neu bereitstellen über SCIM</translation>
    </message>
    <message>
        <source>Ask the person to leave</source>
        <comment>@item advice</comment>
        <translation>Die Person bitten, die Site zu verlassen</translation>
    </message>
    <message>
        <source>Switch off in the identity provider</source>
        <comment>@item advice</comment>
        <translation>Im Identitätsanbieter abschalten</translation>
    </message>
    <message>
        <source>Find out more first</source>
        <comment>@item advice</comment>
        <translation>Zuerst mehr herausfinden</translation>
    </message>
    <message>
        <source>It costs no seat.</source>
        <comment>@info why this advice</comment>
        <translation>Es kostet keinen Platz.</translation>
    </message>
    <message>
        <source>The seat is meant to be.</source>
        <comment>@info why this advice</comment>
        <translation>Der Platz ist beabsichtigt.</translation>
    </message>
    <message>
        <source>It is on the protected list.</source>
        <comment>@info why this advice</comment>
        <translation>Es steht auf der Liste der geschützten.</translation>
    </message>
    <message>
        <source>Whether it costs a seat is not known yet.</source>
        <comment>@info why this advice</comment>
        <translation>Ob es einen Platz kostet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The person has left, and no identity provider manages the account.</source>
        <comment>@info why this advice</comment>
        <translation>Die Person ist ausgeschieden, und kein Identitätsanbieter verwaltet das Konto.</translation>
    </message>
    <message>
        <source>The person has left; switched off anywhere else, the identity provider would bring the account back.</source>
        <comment>@info why this advice</comment>
        <translation>Die Person ist ausgeschieden; würde das Konto anderswo abgeschaltet, brächte der Identitätsanbieter es zurück.</translation>
    </message>
    <message>
        <source>Only Trello makes it billable: leaving its workspaces is enough and takes nothing else away.</source>
        <comment>@info why this advice</comment>
        <translation>Nur Trello macht es kostenpflichtig: Die Arbeitsbereiche zu verlassen genügt und nimmt sonst nichts weg.</translation>
    </message>
    <message>
        <source>Nothing else makes it billable: leaving is enough and takes nothing else away.</source>
        <comment>@info why this advice</comment>
        <translation>Nichts anderes macht es kostenpflichtig: Die Site zu verlassen genügt und nimmt sonst nichts weg.</translation>
    </message>
    <message>
        <source>No identity provider syncs it and it needs no single sign-on on the portal.</source>
        <comment>@info why this advice</comment>
        <translation>Kein Identitätsanbieter synchronisiert es, und es braucht kein Single Sign-On für das Portal.</translation>
    </message>
    <message>
        <source>An identity provider syncs it by SCIM, which blocks the simpler options.</source>
        <comment>@info why this advice</comment>
        <translation>Ein Identitätsanbieter synchronisiert es über SCIM; das sperrt die einfacheren Optionen.</translation>
    </message>
    <message>
        <source>Its sync blocks the options that you could carry out yourself.</source>
        <comment>@info why this advice</comment>
        <translation>Seine Synchronisierung sperrt die Optionen, die Sie selbst ausführen könnten.</translation>
    </message>
    <message>
        <source>Which options are open depends on who manages the account, and the files don&apos;t tell.</source>
        <comment>@info why this advice</comment>
        <translation>Welche Optionen möglich sind, hängt davon ab, wer das Konto verwaltet, und die Dateien sagen es nicht.</translation>
    </message>
    <message>
        <source>Whether people need single sign-on on the portal is not known, and the organisation profile can tell.</source>
        <comment>@info why this advice</comment>
        <translation>Ob für das Portal Single Sign-On gebraucht wird, ist nicht bekannt; das Organisationsprofil kann es sagen.</translation>
    </message>
    <message>
        <source>No other option is open; this one gives up control over the account.</source>
        <comment>@info why this advice</comment>
        <translation>Keine andere Option ist möglich; diese gibt die Kontrolle über das Konto auf.</translation>
    </message>
    <message>
        <source>It is switched off already, and only Atlassian&apos;s flag still counts it: a newer export tells whether that has ended.</source>
        <comment>@info why this advice</comment>
        <translation>Es ist schon abgeschaltet, und nur Atlassians Kennzeichen zählt es noch: Ein neuerer Export zeigt, ob das ein Ende hat.</translation>
    </message>
    <message>
        <source>from the next billing cycle on %1</source>
        <comment>@info behind a saving</comment>
        <translation>ab dem nächsten Abrechnungszeitraum am %1</translation>
    </message>
    <message>
        <source>from the next billing cycle</source>
        <comment>@info behind a saving</comment>
        <translation>ab dem nächsten Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>from the renewal on %1</source>
        <comment>@info behind a saving</comment>
        <translation>ab der Verlängerung am %1</translation>
    </message>
    <message>
        <source>from the renewal</source>
        <comment>@info behind a saving</comment>
        <translation>ab der Verlängerung</translation>
    </message>
    <message>
        <source>From when: the next billing cycle, whose first day is not known yet.</source>
        <comment>@info a saving&apos;s beginning</comment>
        <translation>Ab wann: ab dem nächsten Abrechnungszeitraum, dessen erster Tag noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>From when: the renewal, whose date is not known yet.</source>
        <comment>@info a saving&apos;s beginning</comment>
        <translation>Ab wann: ab der Verlängerung, deren Datum noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>From when depends on whether you pay monthly or annually, which is not known yet.</source>
        <comment>@info a saving&apos;s beginning</comment>
        <translation>Ab wann, hängt davon ab, ob Sie monatlich oder jährlich bezahlen; das ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Guard is included in your Enterprise plan, so fewer seats save nothing.</source>
        <comment>@info a saving&apos;s beginning</comment>
        <translation>Guard ist in Ihrem Enterprise-Tarif enthalten, daher sparen weniger Plätze nichts.</translation>
    </message>
    <message>
        <source>The rules can&apos;t decide, the flag says billable</source>
        <comment>@info gap between counts</comment>
        <translation>Regeln unentschieden, Kennzeichen sagt ja</translation>
    </message>
    <message>
        <source>Flagged billable without an access that counts</source>
        <comment>@info gap between counts</comment>
        <translation>Kennzeichen sagt ja, kein Zugriff zählt</translation>
    </message>
    <message>
        <source>Flagged not billable with an access that counts</source>
        <comment>@info gap between counts</comment>
        <translation>Kennzeichen sagt nein, ein Zugriff zählt</translation>
    </message>
    <message>
        <source>Billable by the rules, without a readable flag</source>
        <comment>@info gap between counts</comment>
        <translation>Nach den Regeln ja, ohne lesbares Kennzeichen</translation>
    </message>
    <message>
        <source>External users</source>
        <comment>@info gap between counts</comment>
        <translation>Externe Nutzer</translation>
    </message>
    <message>
        <source>Billable only through a sandbox</source>
        <comment>@info gap between counts</comment>
        <translation>Nur durch eine Sandbox kostenpflichtig</translation>
    </message>
    <message>
        <source>Likely covered by an Enterprise plan</source>
        <comment>@info gap between counts</comment>
        <translation>Wohl in einem Enterprise-Tarif enthalten</translation>
    </message>
    <message>
        <source>Accounts whose verdict is unknown</source>
        <comment>@info gap between counts</comment>
        <translation>Konten, deren Ergebnis unbekannt ist</translation>
    </message>
    <message>
        <source>Changes since the file&apos;s day</source>
        <comment>@info gap between counts</comment>
        <translation>Änderungen seit dem Tag der Datei</translation>
    </message>
    <message>
        <source>Not explained</source>
        <comment>@info gap between counts</comment>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>An export with plans or roles would let the rules decide.</source>
        <comment>@info how to know better</comment>
        <translation>Mit einem Export, der Tarife oder Rollen enthält, könnten die Regeln entscheiden.</translation>
    </message>
    <message>
        <source>Look whether the access was removed lately, or comes from an app that the file has no column for.</source>
        <comment>@info how to know better</comment>
        <translation>Sehen Sie nach, ob der Zugriff kürzlich entzogen wurde oder von einer App kommt, für die die Datei keine Spalte hat.</translation>
    </message>
    <message>
        <source>Look whether these accounts are in a non-billable policy, on an Enterprise plan, or in no Trello workspace.</source>
        <comment>@info how to know better</comment>
        <translation>Sehen Sie nach, ob diese Konten in einer nicht kostenpflichtigen Richtlinie, in einem Enterprise-Tarif oder in keinem Trello-Arbeitsbereich sind.</translation>
    </message>
    <message>
        <source>Export with Atlassian&apos;s billable column.</source>
        <comment>@info how to know better</comment>
        <translation>Exportieren Sie mit Atlassians Spalte „billable“.</translation>
    </message>
    <message>
        <source>They are billed, but stand in no export of managed accounts. Add a file of them.</source>
        <comment>@info how to know better</comment>
        <translation>Sie werden berechnet, stehen aber in keinem Export verwalteter Konten. Fügen Sie eine Datei mit ihnen hinzu.</translation>
    </message>
    <message>
        <source>Atlassian bills accounts whose only access is a sandbox, which is easily overlooked.</source>
        <comment>@info how to know better</comment>
        <translation>Atlassian berechnet Konten, deren einziger Zugriff eine Sandbox ist; das wird leicht übersehen.</translation>
    </message>
    <message>
        <source>The plans of the sites tell; the file does not.</source>
        <comment>@info how to know better</comment>
        <translation>Die Tarife der Sites sagen es; die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Some of them may be billed. Each account says what is missing to know.</source>
        <comment>@info how to know better</comment>
        <translation>Einige davon können berechnet werden. Jedes Konto sagt, was zum Wissen fehlt.</translation>
    </message>
    <message>
        <source>How many can&apos;t be counted from one file. Compare with an export of the invoice&apos;s day.</source>
        <comment>@info how to know better</comment>
        <translation>Wie viele es sind, lässt sich aus einer Datei nicht zählen. Vergleichen Sie mit einem Export vom Tag der Rechnung.</translation>
    </message>
    <message>
        <source>Nothing in the files explains it. Ask Atlassian.</source>
        <comment>@info how to know better</comment>
        <translation>Nichts in den Dateien erklärt es. Fragen Sie Atlassian.</translation>
    </message>
    <message numerus="yes">
        <source>Guard Premium counts %1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Guard Premium zählt %1 Konto</numerusform>
            <numerusform>Guard Premium zählt %1 Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the rules %1 account(s) (is|are) billable</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nach den Regeln ist %1 Konto kostenpflichtig</numerusform>
            <numerusform>Nach den Regeln sind %1 Konten kostenpflichtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag says %1</source>
        <comment>@info</comment>
        <translation>Atlassians Kennzeichen sagt %1</translation>
    </message>
    <message>
        <source>the invoice says %1</source>
        <comment>@info</comment>
        <translation>die Rechnung sagt %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>@info end of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The overview counts %1: by the flag where an account has one, else by the rules.</source>
        <comment>@info the overview&apos;s count</comment>
        <translation>Die Übersicht zählt %1: nach dem Kennzeichen, wo ein Konto eines hat, sonst nach den Regeln.</translation>
    </message>
    <message>
        <source>Our count, Atlassian&apos;s and the invoice&apos;s</source>
        <comment>@title</comment>
        <translation>Unsere Zahl, die von Atlassian und die der Rechnung</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>@info</comment>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>@info a number</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Counted by Guard Premium&apos;s rule</source>
        <comment>@info</comment>
        <translation>Nach der Regel von Guard Premium gezählt</translation>
    </message>
    <message>
        <source>Billable by the rules</source>
        <comment>@info</comment>
        <translation>Nach den Regeln kostenpflichtig</translation>
    </message>
    <message>
        <source>Billable by Atlassian&apos;s flag</source>
        <comment>@info</comment>
        <translation>Nach Atlassians Kennzeichen kostenpflichtig</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag is about Guard Standard only.</source>
        <comment>@info</comment>
        <translation>Atlassians Kennzeichen gilt nur für Guard Standard.</translation>
    </message>
    <message>
        <source>No file has Atlassian&apos;s billable column.</source>
        <comment>@info</comment>
        <translation>Keine Datei hat Atlassians Spalte „billable“.</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <comment>@info</comment>
        <translation>Auf der Rechnung</translation>
    </message>
    <message>
        <source>Type the invoice&apos;s quantity into the organisation profile.</source>
        <comment>@info</comment>
        <translation>Tragen Sie die Menge der Rechnung im Organisationsprofil ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s): %2</source>
        <comment>@info count, sentence</comment>
        <translation>
            <numerusform>%1-mal: %2</numerusform>
            <numerusform>%1-mal: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Zeile gelesen</numerusform>
            <numerusform>%1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, %1 of them rejected.</source>
        <comment>@info rejected rows behind rows read</comment>
        <translation>
            <numerusform>%2, %1 davon abgelehnt.</numerusform>
            <numerusform>%2, %1 davon abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none rejected.</source>
        <comment>@info rows read</comment>
        <translation>%1, keine abgelehnt.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <comment>@info file</comment>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <comment>@info file</comment>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag alone</source>
        <comment>@info rule in few words</comment>
        <translation>Nur Atlassians Kennzeichen</translation>
    </message>
    <message>
        <source>Atlassian&apos;s own flag says otherwise than the rules. The flag is what is paid, so it counts.</source>
        <comment>@info rule</comment>
        <translation>Atlassians eigenes Kennzeichen sagt etwas anderes als die Regeln. Bezahlt wird nach dem Kennzeichen, also zählt es.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag decides</source>
        <comment>@info rule in few words</comment>
        <translation>Atlassians Kennzeichen entscheidet</translation>
    </message>
    <message>
        <source>The rules can&apos;t decide from what the files tell; Atlassian&apos;s own flag does.</source>
        <comment>@info rule</comment>
        <translation>Die Regeln können aus dem, was die Dateien sagen, nicht entscheiden; Atlassians eigenes Kennzeichen kann es.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <comment>@info rule in few words</comment>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>No rule of the rule set names this kind of access, so it stays unknown.</source>
        <comment>@info rule</comment>
        <translation>Keine Regel des Regelsatzes nennt diese Art von Zugriff, daher bleibt er unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could go</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 könnte gehen</numerusform>
            <numerusform>%1 könnten gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1 a year</source>
        <comment>@info</comment>
        <translation>spart %1 im Jahr</translation>
    </message>
    <message>
        <source>none could go</source>
        <comment>@info accounts</comment>
        <translation>keines könnte gehen</translation>
    </message>
    <message>
        <source>none is billable</source>
        <comment>@info accounts</comment>
        <translation>keines ist kostenpflichtig</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocked</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 gesperrt</numerusform>
            <numerusform>%1 gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protected</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 geschützt</numerusform>
            <numerusform>%1 geschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unknown</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 unbekannt</numerusform>
            <numerusform>%1 unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another app</source>
        <comment>@item product</comment>
        <translation>Eine andere App</translation>
    </message>
    <message>
        <source>plan not known</source>
        <comment>@item plan</comment>
        <translation>Tarif nicht bekannt</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>@item plan</comment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Essentials</source>
        <comment>@item plan</comment>
        <translation>Essentials</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>@item plan</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <comment>@item plan</comment>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>@item plan</comment>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>role not known</source>
        <comment>@item role</comment>
        <translation>Rolle nicht bekannt</translation>
    </message>
    <message>
        <source>user</source>
        <comment>@item role</comment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>@item role</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>@item role</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>@item role</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>page admin</source>
        <comment>@item role</comment>
        <translation>Seitenadmin</translation>
    </message>
    <message>
        <source>team member</source>
        <comment>@item role</comment>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>@item role</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Not billable</source>
        <comment>@item verdict</comment>
        <translation>Nicht kostenpflichtig</translation>
    </message>
    <message>
        <source>Billable</source>
        <comment>@item verdict</comment>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@item verdict</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>@item certainty</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>@item certainty</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@item certainty</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No seat</source>
        <comment>@item intent</comment>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Intended</source>
        <comment>@item intent</comment>
        <translation>Beabsichtigt</translation>
    </message>
    <message>
        <source>Accidental</source>
        <comment>@item intent</comment>
        <translation>Unbeabsichtigt</translation>
    </message>
    <message>
        <source>Status not known</source>
        <comment>@item status</comment>
        <translation>Status nicht bekannt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>@item status</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>@item status</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>@item status</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>@item status</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <comment>@item status</comment>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@item who manages the account</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not synced</source>
        <comment>@item who manages the account</comment>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Identity provider (SCIM)</source>
        <comment>@item who manages the account</comment>
        <translation>Identitätsanbieter (SCIM)</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <comment>@item who manages the account</comment>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>SAML just-in-time</source>
        <comment>@item who manages the account</comment>
        <translation>SAML just-in-time</translation>
    </message>
    <message>
        <source>Another directory</source>
        <comment>@item who manages the account</comment>
        <translation>Ein anderes Verzeichnis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@item answer</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>site not known</source>
        <comment>@item whose site</comment>
        <translation>Site nicht bekannt</translation>
    </message>
    <message>
        <source>own site</source>
        <comment>@item whose site</comment>
        <translation>eigene Site</translation>
    </message>
    <message>
        <source>somebody else&apos;s site</source>
        <comment>@item whose site</comment>
        <translation>fremde Site</translation>
    </message>
    <message>
        <source>no site named</source>
        <comment>@item whose site</comment>
        <translation>keine Site genannt</translation>
    </message>
    <message>
        <source>This seat is billable, and not meant to be.</source>
        <comment>@info</comment>
        <translation>Dieser Platz ist kostenpflichtig und nicht beabsichtigt.</translation>
    </message>
    <message>
        <source>This seat is billable, and meant to be.</source>
        <comment>@info</comment>
        <translation>Dieser Platz ist kostenpflichtig und beabsichtigt.</translation>
    </message>
    <message>
        <source>This account is billable.</source>
        <comment>@info</comment>
        <translation>Dieses Konto ist kostenpflichtig.</translation>
    </message>
    <message>
        <source>This account costs no seat.</source>
        <comment>@info</comment>
        <translation>Dieses Konto kostet keinen Platz.</translation>
    </message>
    <message>
        <source>The files don&apos;t tell whether this account is billable.</source>
        <comment>@info</comment>
        <translation>Die Dateien sagen nicht, ob dieses Konto kostenpflichtig ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info product, role and plan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Billable.</source>
        <comment>@info verdict</comment>
        <translation>Kostenpflichtig.</translation>
    </message>
    <message>
        <source>Not billable.</source>
        <comment>@info verdict</comment>
        <translation>Nicht kostenpflichtig.</translation>
    </message>
    <message>
        <source>Not known whether this account is billable.</source>
        <comment>@info verdict</comment>
        <translation>Nicht bekannt, ob dieses Konto kostenpflichtig ist.</translation>
    </message>
    <message>
        <source>The seat is meant to be: it uses a product on your own site.</source>
        <comment>@info intent</comment>
        <translation>Der Platz ist beabsichtigt: Benutzt wird ein Produkt auf Ihrer eigenen Site.</translation>
    </message>
    <message>
        <source>The seat is meant to be: the file names no site of its product, which is taken as yours.</source>
        <comment>@info intent</comment>
        <translation>Der Platz ist beabsichtigt: Die Datei nennt zu seinem Produkt keine Site; sie gilt als Ihre.</translation>
    </message>
    <message>
        <source>Nothing else makes it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Nichts anderes macht es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>Only its access as a guest makes it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Nur sein Zugriff als Gast macht es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>Only a sandbox makes it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Nur eine Sandbox macht es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>Only other organisations&apos; sites make it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Nur Sites anderer Organisationen machen es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>Only free plans make it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Nur kostenlose Tarife machen es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>No paid product on your own site makes it billable, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Kein bezahltes Produkt auf Ihrer eigenen Site macht es kostenpflichtig, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>No access in the file explains it, so the seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Kein Zugriff in der Datei erklärt es, daher ist der Platz unbeabsichtigt.</translation>
    </message>
    <message>
        <source>The seat is accidental.</source>
        <comment>@info intent</comment>
        <translation>Der Platz ist unbeabsichtigt.</translation>
    </message>
    <message>
        <source>%1, own site</source>
        <comment>@info why a seat is meant; products</comment>
        <translation>%1, eigene Site</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag says no</source>
        <comment>@info why an account is not billable</comment>
        <translation>Atlassians Kennzeichen sagt nein</translation>
    </message>
    <message>
        <source>Billable by Atlassian&apos;s flag, not by the rules.</source>
        <comment>@info verdict</comment>
        <translation>Nach Atlassians Kennzeichen kostenpflichtig, nach den Regeln nicht.</translation>
    </message>
    <message>
        <source>Not billable by Atlassian&apos;s flag, though the rules count it.</source>
        <comment>@info verdict</comment>
        <translation>Nach Atlassians Kennzeichen nicht kostenpflichtig, obwohl die Regeln es zählen.</translation>
    </message>
    <message>
        <source>Access that counts: %1.</source>
        <comment>@info products</comment>
        <translation>Zugriff, der zählt: %1.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag agrees, so it is certain.</source>
        <comment>@info verdict</comment>
        <translation>Atlassians Kennzeichen stimmt überein, daher ist es sicher.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag agrees.</source>
        <comment>@info verdict</comment>
        <translation>Atlassians Kennzeichen stimmt überein.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>@info two-letter code of the language that this is translated into</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>@info</comment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was there before is kept. Make room and try again.</source>
        <comment>@info</comment>
        <translation>Was vorher da war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no Leanseat workspace.</source>
        <comment>@info</comment>
        <translation>Das ist kein Arbeitsbereich von Leanseat.</translation>
    </message>
    <message>
        <source>Workspaces end in .leanseat; exports are imported instead.</source>
        <comment>@info</comment>
        <translation>Arbeitsbereiche enden auf .leanseat; Exporte werden stattdessen importiert.</translation>
    </message>
    <message>
        <source>A newer Leanseat made this workspace.</source>
        <comment>@info</comment>
        <translation>Ein neueres Leanseat hat diesen Arbeitsbereich angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version or a newer one.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Öffnen Sie ihn mit jener Version oder einer neueren.</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open a backup of it, or import the exports into a new one.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Öffnen Sie eine Sicherung davon oder importieren Sie die Exporte in einen neuen.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save a copy elsewhere to work with it.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Speichern Sie anderswo eine Kopie, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Another program has the workspace open.</source>
        <comment>@info</comment>
        <translation>Ein anderes Programm hat den Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read or written.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>What was there before is kept. Check the disk and your rights.</source>
        <comment>@info</comment>
        <translation>Was vorher da war, bleibt erhalten. Prüfen Sie den Datenträger und Ihre Rechte.</translation>
    </message>
    <message>
        <source>The workspace has no snapshot %1.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich hat keinen Stand %1.</translation>
    </message>
    <message>
        <source>The workspace has no snapshot yet.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich hat noch keinen Stand.</translation>
    </message>
    <message>
        <source>Import an export first.</source>
        <comment>@info</comment>
        <translation>Importieren Sie zuerst einen Export.</translation>
    </message>
    <message>
        <source>%1 is in the workspace already.</source>
        <comment>@info</comment>
        <translation>%1 ist schon im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>These files are in the workspace already.</source>
        <comment>@info</comment>
        <translation>Diese Dateien sind schon im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It is the snapshot of %1.</source>
        <comment>@info</comment>
        <translation>Es ist der Stand vom %1.</translation>
    </message>
    <message>
        <source>Keeping it in the workspace</source>
        <comment>@status</comment>
        <translation>Wird im Arbeitsbereich abgelegt</translation>
    </message>
    <message>
        <source>The file has no column %1, which it was said to have.</source>
        <comment>@info</comment>
        <translation>Die Datei hat keine Spalte %1, die sie haben soll.</translation>
    </message>
    <message>
        <source>Name a column as its header does, or say nothing about it.</source>
        <comment>@info</comment>
        <translation>Nennen Sie eine Spalte so wie ihre Überschrift oder sagen Sie nichts zu ihr.</translation>
    </message>
    <message>
        <source>Two columns are to be read as the same thing: %1.</source>
        <comment>@info</comment>
        <translation>Zwei Spalten sollen als dasselbe gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Choose one of them, and keep the other as it is.</source>
        <comment>@info</comment>
        <translation>Wählen Sie eine davon und lassen Sie die andere, wie sie ist.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>@title:column without a header</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>@item use of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account type</source>
        <comment>@item use of a column</comment>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>Atlassian&apos;s billable flag</source>
        <comment>@item use of a column</comment>
        <translation>Atlassians Kennzeichen „billable“</translation>
    </message>
    <message>
        <source>Policy name</source>
        <comment>@item use of a column</comment>
        <translation>Name der Richtlinie</translation>
    </message>
    <message>
        <source>Policy type</source>
        <comment>@item use of a column</comment>
        <translation>Art der Richtlinie</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <comment>@item use of a column</comment>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <comment>@item use of a column</comment>
        <translation>Zwei-Schritt-Verifizierung</translation>
    </message>
    <message>
        <source>Password requirements</source>
        <comment>@item use of a column</comment>
        <translation>Kennwortregeln</translation>
    </message>
    <message>
        <source>Idle session</source>
        <comment>@item use of a column</comment>
        <translation>Dauer untätiger Sitzungen</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <comment>@item use of a column</comment>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>@item use of a column</comment>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <comment>@item use of a column</comment>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>@item use of a column</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Managed by</source>
        <comment>@item use of a column</comment>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>@item use of a column</comment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>@item use of a column</comment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <comment>@item use of a column</comment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Leaver since</source>
        <comment>@item use of a column</comment>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@item use of a column</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Guest in %1</source>
        <comment>@item use of a column; product</comment>
        <translation>Gast in %1</translation>
    </message>
    <message>
        <source>Guest in %1 on %2</source>
        <comment>@item use of a column; product, site</comment>
        <translation>Gast in %1 auf %2</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <comment>@item use of a column; product</comment>
        <translation>Zugriff auf %1</translation>
    </message>
    <message>
        <source>Access to %1 on %2</source>
        <comment>@item use of a column; product, site</comment>
        <translation>Zugriff auf %1 auf %2</translation>
    </message>
    <message>
        <source>%1 in %2 can be read with the day or the month first. Say which; else such dates are taken as not known.</source>
        <comment>@info dates, column</comment>
        <translation>%1 in %2 lassen sich mit dem Tag oder dem Monat zuerst lesen. Sagen Sie, wie; sonst gelten solche Daten als nicht bekannt.</translation>
    </message>
    <message>
        <source>Kept and shown</source>
        <comment>@item use of a column</comment>
        <translation>Behalten und gezeigt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@item use of a column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <comment>@item use of a column</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Atlassian ID</source>
        <comment>@item use of a column</comment>
        <translation>Atlassian-ID</translation>
    </message>
    <message>
        <source>Last active</source>
        <comment>@item use of a column</comment>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Added to the organisation</source>
        <comment>@item use of a column</comment>
        <translation>Zur Organisation hinzugefügt</translation>
    </message>
    <message>
        <source>Last active in %1</source>
        <comment>@item use of a column; product</comment>
        <translation>Zuletzt aktiv in %1</translation>
    </message>
    <message>
        <source>Last active in %1 on %2</source>
        <comment>@item use of a column; product, site</comment>
        <translation>Zuletzt aktiv in %1 auf %2</translation>
    </message>
    <message>
        <source>Group ID</source>
        <comment>@item use of a column</comment>
        <translation>ID der Gruppe</translation>
    </message>
    <message>
        <source>Group name</source>
        <comment>@item use of a column</comment>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Key of the product</source>
        <comment>@item use of a column</comment>
        <translation>Schlüssel des Produkts</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <comment>@item use of a column</comment>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>Site of the product</source>
        <comment>@item use of a column</comment>
        <translation>Site des Produkts</translation>
    </message>
    <message>
        <source>Last active in that product</source>
        <comment>@item use of a column</comment>
        <translation>Zuletzt aktiv in diesem Produkt</translation>
    </message>
    <message>
        <source>Mark of protected accounts</source>
        <comment>@item use of a column</comment>
        <translation>Merkmal geschützter Konten</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <comment>@info why a column is read so</comment>
        <translation>Wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Its cells look like e-mail addresses; its header doesn&apos;t say so.</source>
        <comment>@info why a column is read so</comment>
        <translation>Ihre Zellen sehen nach E-Mail-Adressen aus; ihre Überschrift sagt es nicht.</translation>
    </message>
    <message>
        <source>Kept as it is: %1 is read in its stead.</source>
        <comment>@info why a column is read so; other column</comment>
        <translation>Bleibt, wie sie ist: %1 wird an ihrer Stelle gelesen.</translation>
    </message>
    <message>
        <source>Its header says nothing to Leanseat.</source>
        <comment>@info why a column is read so</comment>
        <translation>Ihre Überschrift sagt Leanseat nichts.</translation>
    </message>
    <message>
        <source>Told by its header.</source>
        <comment>@info why a column is read so</comment>
        <translation>An ihrer Überschrift erkannt.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info kind of a file</comment>
        <translation>%1, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>%1, told by its columns.</source>
        <comment>@info kind of a file</comment>
        <translation>%1, an den Spalten erkannt.</translation>
    </message>
    <message>
        <source>%1, told by %2.</source>
        <comment>@info kind of a file; headers</comment>
        <translation>%1, erkannt an %2.</translation>
    </message>
    <message>
        <source>%1, told by the file&apos;s name.</source>
        <comment>@info kind of a file</comment>
        <translation>%1, am Namen der Datei erkannt.</translation>
    </message>
    <message>
        <source>Taken for %1: nothing in the file says what it is.</source>
        <comment>@info kind of a file</comment>
        <translation>Gilt als %1: Nichts in der Datei sagt, was sie ist.</translation>
    </message>
    <message>
        <source>Nothing but e-mail addresses or Atlassian IDs says what the file is. Choose its kind.</source>
        <comment>@info</comment>
        <translation>Nur E-Mail-Adressen oder Atlassian-IDs sagen, was die Datei ist. Wählen Sie ihre Art.</translation>
    </message>
    <message>
        <source>No header names the e-mail address; the cells of %1 look like it.</source>
        <comment>@info column</comment>
        <translation>Keine Überschrift nennt die E-Mail-Adresse; die Zellen von %1 sehen danach aus.</translation>
    </message>
    <message>
        <source>Only one column was found. Choose what stands between the cells.</source>
        <comment>@info</comment>
        <translation>Nur eine Spalte wurde gefunden. Wählen Sie, was zwischen den Zellen steht.</translation>
    </message>
    <message>
        <source>Some bytes are no text in %1. If names look wrong, choose another encoding.</source>
        <comment>@info encoding</comment>
        <translation>Einige Bytes sind in %1 kein Text. Falls Namen falsch aussehen, wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Some bytes are no text in %1, but all are in %2.</source>
        <comment>@info encodings</comment>
        <translation>Einige Bytes sind in %1 kein Text, in %2 aber alle.</translation>
    </message>
    <message>
        <source>Some rows have no leaving date: as a file of leavers, these people count as having left, too. If it lists everyone, choose Departments.</source>
        <comment>@info</comment>
        <translation>Einige Zeilen haben kein Datum des Ausscheidens: Als Datei der Ausgeschiedenen gelten auch diese Personen als ausgeschieden. Führt sie alle auf, wählen Sie Abteilungen.</translation>
    </message>
    <message>
        <source>Most rows have fewer or more cells than the header. Another delimiter may fit better.</source>
        <comment>@info</comment>
        <translation>Die meisten Zeilen haben weniger oder mehr Zellen als die Überschrift. Ein anderes Trennzeichen passt vielleicht besser.</translation>
    </message>
    <message>
        <source>Day first (3 January)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zuerst der Tag (3. Januar)</translation>
    </message>
    <message>
        <source>Month first (1 March)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zuerst der Monat (1. März)</translation>
    </message>
    <message>
        <source>%1 (needs %2)</source>
        <comment>@item:inlistbox kind of file, missing columns</comment>
        <translation>%1 (braucht %2)</translation>
    </message>
    <message>
        <source>read as you chose on %1</source>
        <comment>@info date</comment>
        <translation>gelesen, wie von Ihnen am %1 gewählt</translation>
    </message>
    <message>
        <source>read as you chose</source>
        <comment>@info</comment>
        <translation>gelesen, wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>@item account, line of its file</comment>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>@info between examples</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>It is open, and your order of recommendations puts it first.</source>
        <comment>@info why this advice</comment>
        <translation>Sie ist möglich, und Ihre Reihenfolge der Empfehlungen stellt sie voran.</translation>
    </message>
    <message numerus="yes">
        <source>marking %1 account(s) as protected</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>%1 Konto als geschützt markieren</numerusform>
            <numerusform>%1 Konten als geschützt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %1 account(s) as leavers</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>%1 Konto als ausgeschieden markieren</numerusform>
            <numerusform>%1 Konten als ausgeschieden markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %1 account(s) as intended</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>%1 Konto als beabsichtigt markieren</numerusform>
            <numerusform>%1 Konten als beabsichtigt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking the marks off %1 account(s)</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>Markierungen von %1 Konto entfernen</numerusform>
            <numerusform>Markierungen von %1 Konten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the note on %1 account(s)</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>Notiz zu %1 Konto</numerusform>
            <numerusform>Notiz zu %1 Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the exception for %1 account(s)</source>
        <comment>@info what an edit does</comment>
        <translation>
            <numerusform>Ausnahme für %1 Konto</numerusform>
            <numerusform>Ausnahme für %1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>the change of the profile</source>
        <comment>@info what an edit does</comment>
        <translation>Änderung des Profils</translation>
    </message>
    <message>
        <source>the change of the protected accounts</source>
        <comment>@info what an edit does</comment>
        <translation>Änderung der geschützten Konten</translation>
    </message>
    <message>
        <source>the change of a view</source>
        <comment>@info what an edit does</comment>
        <translation>Änderung einer Ansicht</translation>
    </message>
    <message>
        <source>the change of the price books</source>
        <comment>@info what an edit does</comment>
        <translation>Änderung der Preislisten</translation>
    </message>
    <message>
        <source>the last change</source>
        <comment>@info what an edit does</comment>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info:tooltip option, what it comes to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>@info:tooltip what an option takes away</comment>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item an empty cell</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>@item:inlistbox group by</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>@item:inlistbox group by</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@item:inlistbox group by</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>@item:inlistbox group by</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>@title:column number and name of an option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whether this option is open to the account, and why not: %1</source>
        <comment>@info:tooltip</comment>
        <translation>Ob diese Option für das Konto möglich ist, und wenn nicht, warum: %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>@action:inmenu filter by a cell&apos;s value</comment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <comment>@action:inmenu filter by a cell&apos;s value</comment>
        <translation>Nicht „%1“</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <comment>@action:inmenu filter by a day</comment>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>@action:inmenu filter by a day</comment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>@action:inmenu filter by a number</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>@action:inmenu filter by a number</comment>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@item a day</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>@title:column</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>@title:column</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>What somebody of the organisation wrote about the account.</source>
        <comment>@info:tooltip</comment>
        <translation>Was jemand aus der Organisation über das Konto schrieb.</translation>
    </message>
    <message>
        <source>The last day of an exception, who answers for it, and why.</source>
        <comment>@info:tooltip</comment>
        <translation>Der letzte Tag einer Ausnahme, wer dafür einsteht und warum.</translation>
    </message>
    <message>
        <source>Marked as a leaver.</source>
        <comment>@info</comment>
        <translation>Als ausgeschieden markiert.</translation>
    </message>
    <message>
        <source>Exception until %1: %2 answers for it, %3</source>
        <comment>@info day, person, reason</comment>
        <translation>Ausnahme bis %1: %2 steht dafür ein, %3</translation>
    </message>
    <message>
        <source>Exception without an end: %1 answers for it, %2</source>
        <comment>@info person, reason</comment>
        <translation>Ausnahme ohne Ende: %1 steht dafür ein, %2</translation>
    </message>
    <message>
        <source>That exception is due: the seat is proposed again.</source>
        <comment>@info</comment>
        <translation>Diese Ausnahme ist abgelaufen: Der Platz wird wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Marked as intended.</source>
        <comment>@info</comment>
        <translation>Als beabsichtigt markiert.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>@info</comment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>What somebody of the organisation wrote about it.</source>
        <comment>@info search field</comment>
        <translation>Was jemand aus der Organisation darüber schrieb.</translation>
    </message>
    <message>
        <source>An exception that holds: its last day, who answers for it, why.</source>
        <comment>@info search field</comment>
        <translation>Eine Ausnahme, die gilt: ihr letzter Tag, wer dafür einsteht, warum.</translation>
    </message>
    <message>
        <source>Accounts in all</source>
        <comment>@label</comment>
        <translation>Konten insgesamt</translation>
    </message>
    <message>
        <source>of these billable</source>
        <comment>@label</comment>
        <translation>davon kostenpflichtig</translation>
    </message>
    <message>
        <source>of these accidental</source>
        <comment>@label</comment>
        <translation>davon unbeabsichtigt</translation>
    </message>
    <message>
        <source>not billable</source>
        <comment>@label</comment>
        <translation>nicht kostenpflichtig</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@label</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@label</comment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Could be</source>
        <comment>@label</comment>
        <translation>Möglich wären</translation>
    </message>
    <message numerus="yes">
        <source>All %1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Alle %1 Konten</numerusform>
            <numerusform>Alle %1 Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%2 von %1 Konto</numerusform>
            <numerusform>%2 von %1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; search: %2</source>
        <comment>@info number of accounts, query</comment>
        <translation>%1; Suche: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 billable</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 kostenpflichtig</numerusform>
            <numerusform>%1 kostenpflichtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>@label</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <comment>@label</comment>
        <translation>Konten hier</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>@label</comment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@label</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@info search</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Accounts here come to</source>
        <comment>@label</comment>
        <translation>Konten hier ergeben</translation>
    </message>
    <message>
        <source>Guard edition</source>
        <comment>@label</comment>
        <translation>Guard-Edition</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>@label</comment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Rule set</source>
        <comment>@label</comment>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Price book</source>
        <comment>@label</comment>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices of</source>
        <comment>@label</comment>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>@label</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Accounts as of</source>
        <comment>@label</comment>
        <translation>Konten vom</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@label</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows rejected in reading</source>
        <comment>@label</comment>
        <translation>Beim Lesen abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Saving of a row</source>
        <comment>@label</comment>
        <translation>Ersparnis einer Zeile</translation>
    </message>
    <message>
        <source>What this account alone saves a year at the present count. Together they come to another figure, since prices have bands.</source>
        <comment>@info</comment>
        <translation>Was dieses Konto allein bei der jetzigen Zahl im Jahr spart. Zusammen ergeben sie einen anderen Betrag, da die Preise Stufen haben.</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>@label</comment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>%1. From %2, of %3. Rule set %4, price book %5. Leanseat %6.</source>
        <comment>@info excerpt, files, date, ids, version</comment>
        <translation>%1. Aus %2, vom %3. Regelsatz %4, Preisliste %5. Leanseat %6.</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>@info the only seat, product</comment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>all of them through %1</source>
        <comment>@info seats, product</comment>
        <translation>alle durch %1</translation>
    </message>
    <message>
        <source>%1 of them through %2</source>
        <comment>@info seats, product</comment>
        <translation>%1 davon durch %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 came</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 kam hinzu</numerusform>
            <numerusform>%1 kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 fiel weg</numerusform>
            <numerusform>%1 fielen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came or left</source>
        <comment>@info accounts</comment>
        <translation>Niemand kam hinzu oder fiel weg</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) became billable</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto wurde kostenpflichtig</numerusform>
            <numerusform>%1 Konten wurden kostenpflichtig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info seats, through which product</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) (is|are) no longer billable</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto ist nicht mehr kostenpflichtig</numerusform>
            <numerusform>%1 Konten sind nicht mehr kostenpflichtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer (is|are)</source>
        <comment>@info billable</comment>
        <translation>
            <numerusform>%1 ist es nicht mehr</numerusform>
            <numerusform>%1 sind es nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat changed</source>
        <comment>@info</comment>
        <translation>kein Platz änderte sich</translation>
    </message>
    <message>
        <source>; </source>
        <comment>@info between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>No account changed.</source>
        <comment>@info two snapshots</comment>
        <translation>Kein Konto hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody came or left and no seat changed; %1 account(s) changed otherwise.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Niemand kam hinzu oder fiel weg, und kein Platz änderte sich; %1 Konto änderte sich sonst.</numerusform>
            <numerusform>Niemand kam hinzu oder fiel weg, und kein Platz änderte sich; %1 Konten änderten sich sonst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>@info who came and left, which seats changed</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>What that costs is not known: a price book is missing, or currencies differ.</source>
        <comment>@info</comment>
        <translation>Was das kostet, ist nicht bekannt: Eine Preisliste fehlt, oder die Währungen sind verschieden.</translation>
    </message>
    <message>
        <source>It costs as much as before.</source>
        <comment>@info</comment>
        <translation>Es kostet so viel wie zuvor.</translation>
    </message>
    <message>
        <source>It costs %1 a year more.</source>
        <comment>@info amount</comment>
        <translation>Es kostet im Jahr %1 mehr.</translation>
    </message>
    <message>
        <source>It costs %1 a year less.</source>
        <comment>@info amount</comment>
        <translation>Es kostet im Jahr %1 weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 became billable</source>
        <comment>@info:accessible accounts</comment>
        <translation>
            <numerusform>%1 wurde kostenpflichtig</numerusform>
            <numerusform>%1 wurden kostenpflichtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer (is|are) billable</source>
        <comment>@info:accessible accounts</comment>
        <translation>
            <numerusform>%1 ist nicht mehr kostenpflichtig</numerusform>
            <numerusform>%1 sind nicht mehr kostenpflichtig</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>@item changes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Became billable</source>
        <comment>@item changes</comment>
        <translation>Wurden kostenpflichtig</translation>
    </message>
    <message>
        <source>No longer billable</source>
        <comment>@item changes</comment>
        <translation>Nicht mehr kostenpflichtig</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>@item changes</comment>
        <translation>Kamen hinzu</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>@item changes</comment>
        <translation>Fielen weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>@item changes</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The two were assessed by different versions of the rule set %1.</source>
        <comment>@info</comment>
        <translation>Die beiden wurden nach verschiedenen Fassungen des Regelsatzes %1 bewertet.</translation>
    </message>
    <message>
        <source>The two were assessed by different rules: %1 and %2.</source>
        <comment>@info rule sets</comment>
        <translation>Die beiden wurden nach verschiedenen Regeln bewertet: %1 und %2.</translation>
    </message>
    <message>
        <source>The two were priced by different versions of the price book %1.</source>
        <comment>@info</comment>
        <translation>Für die beiden galten verschiedene Fassungen der Preisliste %1.</translation>
    </message>
    <message>
        <source>The two were priced by different books: %1 and %2.</source>
        <comment>@info price books</comment>
        <translation>Für die beiden galten verschiedene Preislisten: %1 und %2.</translation>
    </message>
    <message>
        <source>The two were assessed under different settings: edition, billing, way of counting, own sites or workspaces.</source>
        <comment>@info</comment>
        <translation>Die beiden wurden unter verschiedenen Einstellungen bewertet: Edition, Abrechnung, Zählweise, eigene Sites oder Arbeitsbereiche.</translation>
    </message>
    <message>
        <source>The files are of different kinds: %1 and %2.</source>
        <comment>@info kinds of files</comment>
        <translation>Die Dateien sind von verschiedener Art: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) came or left only since one kind of file doesn&apos;t list such accounts.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto kam nur hinzu oder fiel weg, weil eine Art von Datei solche Konten nicht aufführt.</numerusform>
            <numerusform>%1 Konten kamen nur hinzu oder fielen weg, weil eine Art von Datei solche Konten nicht aufführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them has columns that the other lacks; what only one tells is not compared.</source>
        <comment>@info</comment>
        <translation>Einer davon hat Spalten, die dem anderen fehlen; was nur einer sagt, wird nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) changed in nothing but the day of their last activity.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto änderte sich nur im Tag der letzten Aktivität.</numerusform>
            <numerusform>%1 Konten änderten sich nur im Tag der letzten Aktivität.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year before, %2 now</source>
        <comment>@info amounts</comment>
        <translation>%1 im Jahr zuvor, jetzt %2</translation>
    </message>
    <message>
        <source>Why seats came and went</source>
        <comment>@title</comment>
        <translation>Warum Plätze kamen und gingen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>@title date</comment>
        <translation>Seit dem %1</translation>
    </message>
    <message>
        <source>Since the last import</source>
        <comment>@title</comment>
        <translation>Seit dem letzten Import</translation>
    </message>
    <message>
        <source>&amp;Show what changed</source>
        <comment>@action:button</comment>
        <translation>&amp;Zeigen, was sich änderte</translation>
    </message>
    <message>
        <source>Keep these accounts in a workspace, and the next import shows what changed.</source>
        <comment>@info</comment>
        <translation>Legen Sie diese Konten in einem Arbeitsbereich ab, dann zeigt der nächste Import, was sich änderte.</translation>
    </message>
    <message>
        <source>&amp;Keep in a workspace…</source>
        <comment>@action:button</comment>
        <translation>In einem Arbeitsbereich ab&amp;legen …</translation>
    </message>
    <message>
        <source>This is the workspace&apos;s first snapshot. Import the next export, and what changed is shown here; older exports can be imported too.</source>
        <comment>@info</comment>
        <translation>Das ist der erste Stand des Arbeitsbereichs. Importieren Sie den nächsten Export, dann steht hier, was sich änderte; auch ältere Exporte lassen sich importieren.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Comparing with the snapshot before…</source>
        <comment>@info</comment>
        <translation>Vergleich mit dem Stand davor …</translation>
    </message>
    <message>
        <source>New, billable</source>
        <comment>@item what happened to an account</comment>
        <translation>Neu, kostenpflichtig</translation>
    </message>
    <message>
        <source>New</source>
        <comment>@item what happened to an account</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Left, was billable</source>
        <comment>@item what happened to an account</comment>
        <translation>Weg, war kostenpflichtig</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>@item what happened to an account</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Became billable</source>
        <comment>@item what happened to an account</comment>
        <translation>Wurde kostenpflichtig</translation>
    </message>
    <message>
        <source>No longer billable</source>
        <comment>@item what happened to an account</comment>
        <translation>Nicht mehr kostenpflichtig</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>@item what happened to an account</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No change of the seat</source>
        <comment>@item cause of a change</comment>
        <translation>Keine Änderung des Platzes</translation>
    </message>
    <message>
        <source>New accounts</source>
        <comment>@item cause of a change</comment>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Accounts that left</source>
        <comment>@item cause of a change</comment>
        <translation>Konten, die wegfielen</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>@item cause of a change</comment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>@item cause of a change</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>@item cause of a change</comment>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>No longer claimed</source>
        <comment>@item cause of a change</comment>
        <translation>Nicht mehr beansprucht</translation>
    </message>
    <message>
        <source>Left a non-billable policy</source>
        <comment>@item cause of a change</comment>
        <translation>Verließ eine nicht kostenpflichtige Richtlinie</translation>
    </message>
    <message>
        <source>Moved to a non-billable policy</source>
        <comment>@item cause of a change</comment>
        <translation>Kam in eine nicht kostenpflichtige Richtlinie</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag changed</source>
        <comment>@item cause of a change</comment>
        <translation>Atlassians Kennzeichen änderte sich</translation>
    </message>
    <message>
        <source>Gained access</source>
        <comment>@item cause of a change</comment>
        <translation>Bekam Zugriff</translation>
    </message>
    <message>
        <source>Lost access</source>
        <comment>@item cause of a change</comment>
        <translation>Verlor Zugriff</translation>
    </message>
    <message>
        <source>Access of another kind</source>
        <comment>@item cause of a change</comment>
        <translation>Zugriff anderer Art</translation>
    </message>
    <message>
        <source>Not known before</source>
        <comment>@item cause of a change</comment>
        <translation>Zuvor nicht bekannt</translation>
    </message>
    <message>
        <source>No longer known</source>
        <comment>@item cause of a change</comment>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Other rules</source>
        <comment>@item cause of a change</comment>
        <translation>Andere Regeln</translation>
    </message>
    <message>
        <source>Other organisation profile</source>
        <comment>@item cause of a change</comment>
        <translation>Anderes Organisationsprofil</translation>
    </message>
    <message>
        <source>Files tell different things</source>
        <comment>@item cause of a change</comment>
        <translation>Dateien sagen Verschiedenes</translation>
    </message>
    <message>
        <source>Other prices</source>
        <comment>@item cause of a change</comment>
        <translation>Andere Preise</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>@item cause of a change</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>New account with %1</source>
        <comment>@item cause of a change, product</comment>
        <translation>Neues Konto mit %1</translation>
    </message>
    <message>
        <source>New account</source>
        <comment>@item cause of a change</comment>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Not in the newer snapshot</source>
        <comment>@item cause of a change</comment>
        <translation>Nicht im neueren Stand</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <comment>@item cause of a change, product</comment>
        <translation>Zugriff auf %1</translation>
    </message>
    <message>
        <source>Access to several products</source>
        <comment>@item cause of a change</comment>
        <translation>Zugriff auf mehrere Produkte</translation>
    </message>
    <message>
        <source>No access to %1 any more</source>
        <comment>@item cause of a change, product</comment>
        <translation>Kein Zugriff mehr auf %1</translation>
    </message>
    <message>
        <source>No access any more</source>
        <comment>@item cause of a change</comment>
        <translation>Kein Zugriff mehr</translation>
    </message>
    <message>
        <source>Another kind of access to %1</source>
        <comment>@item cause of a change, product</comment>
        <translation>Zugriff anderer Art auf %1</translation>
    </message>
    <message>
        <source>The older snapshot doesn&apos;t have these accounts.</source>
        <comment>@info cause of a change</comment>
        <translation>Der ältere Stand enthält diese Konten nicht.</translation>
    </message>
    <message>
        <source>The newer snapshot doesn&apos;t have these accounts.</source>
        <comment>@info cause of a change</comment>
        <translation>Der neuere Stand enthält diese Konten nicht.</translation>
    </message>
    <message>
        <source>They were deactivated and are active again: what they have access to counts again.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie waren deaktiviert und sind wieder aktiv: Worauf sie Zugriff haben, zählt wieder.</translation>
    </message>
    <message>
        <source>They were deactivated or closed: what they have access to doesn&apos;t count any more.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie wurden deaktiviert oder geschlossen: Worauf sie Zugriff haben, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Their domain was claimed: your organisation pays for them now.</source>
        <comment>@info cause of a change</comment>
        <translation>Ihre Domäne wurde beansprucht: Ihre Organisation bezahlt jetzt für sie.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t manage them any more.</source>
        <comment>@info cause of a change</comment>
        <translation>Ihre Organisation verwaltet sie nicht mehr.</translation>
    </message>
    <message>
        <source>They are in no non-billable policy any more.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie sind in keiner nicht kostenpflichtigen Richtlinie mehr.</translation>
    </message>
    <message>
        <source>They are in a non-billable policy now.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie sind jetzt in einer nicht kostenpflichtigen Richtlinie.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s own billable flag says something else, and it is what is paid.</source>
        <comment>@info cause of a change</comment>
        <translation>Atlassians eigenes Kennzeichen sagt etwas anderes, und danach wird bezahlt.</translation>
    </message>
    <message>
        <source>They got access to a product that counts.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie bekamen Zugriff auf ein Produkt, das zählt.</translation>
    </message>
    <message>
        <source>They lost their last access that counts.</source>
        <comment>@info cause of a change</comment>
        <translation>Sie verloren ihren letzten Zugriff, der zählt.</translation>
    </message>
    <message>
        <source>The product is the same, its plan or their role is another.</source>
        <comment>@info cause of a change</comment>
        <translation>Das Produkt ist dasselbe, sein Tarif oder ihre Rolle ist anders.</translation>
    </message>
    <message>
        <source>The older files didn&apos;t tell whether they are billable.</source>
        <comment>@info cause of a change</comment>
        <translation>Die älteren Dateien sagten nicht, ob sie kostenpflichtig sind.</translation>
    </message>
    <message>
        <source>The newer files don&apos;t tell whether they are billable.</source>
        <comment>@info cause of a change</comment>
        <translation>Die neueren Dateien sagen nicht, ob sie kostenpflichtig sind.</translation>
    </message>
    <message>
        <source>Nothing about them changed; the two were assessed by different rules.</source>
        <comment>@info cause of a change</comment>
        <translation>An ihnen änderte sich nichts; die beiden Stände wurden nach verschiedenen Regeln bewertet.</translation>
    </message>
    <message>
        <source>Nothing about them changed; the two were assessed under different settings of your organisation.</source>
        <comment>@info cause of a change</comment>
        <translation>An ihnen änderte sich nichts; die beiden Stände wurden unter verschiedenen Einstellungen Ihrer Organisation bewertet.</translation>
    </message>
    <message>
        <source>One snapshot&apos;s files tell what the other&apos;s don&apos;t: another kind of file, or a column that is missing.</source>
        <comment>@info cause of a change</comment>
        <translation>Die Dateien des einen Stands sagen, was die des anderen nicht sagen: eine andere Art von Datei oder eine Spalte, die fehlt.</translation>
    </message>
    <message>
        <source>The seats that are in both cost something else: other prices, edition or billing.</source>
        <comment>@info cause of a change</comment>
        <translation>Die Plätze, die in beiden sind, kosten etwas anderes: andere Preise, Edition oder Abrechnung.</translation>
    </message>
    <message>
        <source>Several things changed; none of them alone explains it.</source>
        <comment>@info cause of a change</comment>
        <translation>Mehreres änderte sich; nichts davon allein erklärt es.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>@item what changed</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>@item what changed</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>@item what changed</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@item what changed</comment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag</source>
        <comment>@item what changed</comment>
        <translation>Atlassians Kennzeichen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>@item what changed</comment>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>Intended or accidental</source>
        <comment>@item what changed</comment>
        <translation>Beabsichtigt oder unbeabsichtigt</translation>
    </message>
    <message>
        <source>Managed by</source>
        <comment>@item what changed</comment>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>@item what changed</comment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@item what changed</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>@item what changed</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Atlassian ID</source>
        <comment>@item what changed</comment>
        <translation>Atlassian-ID</translation>
    </message>
    <message>
        <source>no access</source>
        <comment>@item value of a change</comment>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item value of a change</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>access</source>
        <comment>@item value of a change</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>@info what changed, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>@item state of an account in a snapshot</comment>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>The snapshot doesn&apos;t have this account.</source>
        <comment>@info</comment>
        <translation>Der Stand enthält dieses Konto nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info what happened to an account, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>History, %1 snapshot(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Verlauf, %1 Stand</numerusform>
            <numerusform>Verlauf, %1 Stände</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of recommendations changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Reihenfolge der Empfehlungen wurde geändert.</translation>
    </message>
    <message>
        <source>The organisation changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Organisation wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <comment>@info what was done: a field</comment>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>this access counts</source>
        <comment>@info what a rule says</comment>
        <translation>dieser Zugriff zählt</translation>
    </message>
    <message>
        <source>this access does not count</source>
        <comment>@info what a rule says</comment>
        <translation>dieser Zugriff zählt nicht</translation>
    </message>
    <message>
        <source>Atlassian&apos;s documents don&apos;t tell</source>
        <comment>@info what a rule says</comment>
        <translation>Atlassians Dokumente sagen es nicht</translation>
    </message>
    <message>
        <source>held until %1</source>
        <comment>@info</comment>
        <translation>galt bis %1</translation>
    </message>
    <message>
        <source>held from %1 to %2</source>
        <comment>@info</comment>
        <translation>galt von %1 bis %2</translation>
    </message>
    <message>
        <source>holds since %1</source>
        <comment>@info</comment>
        <translation>gilt seit %1</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <comment>@info</comment>
        <translation>Keine Quelle ist genannt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>@info</comment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The file has no column of a name that it was said to have.</source>
        <comment>@info</comment>
        <translation>Der Datei fehlt eine Spalte, die sie haben soll.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info date</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 more reason(s)</source>
        <comment>@info end of a list of causes</comment>
        <translation>
            <numerusform>%1 weiterer Grund</numerusform>
            <numerusform>%1 weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>@item kind of connection</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>SCIM directory</source>
        <comment>@item kind of connection</comment>
        <translation>SCIM-Verzeichnis</translation>
    </message>
    <message>
        <source>Jira site</source>
        <comment>@item kind of connection</comment>
        <translation>Jira-Site</translation>
    </message>
    <message>
        <source>Trello</source>
        <comment>@item kind of connection</comment>
        <translation>Trello</translation>
    </message>
    <message>
        <source>Loads all managed accounts and says what may be done to each; moves, deactivates and changes accounts.</source>
        <comment>@info</comment>
        <translation>Lädt alle verwalteten Konten und sagt, was mit jedem geschehen darf; verschiebt, deaktiviert und ändert Konten.</translation>
    </message>
    <message>
        <source>Reads and changes the records of an identity provider, for re-provisioning. Each directory has a key of its own.</source>
        <comment>@info</comment>
        <translation>Liest und ändert die Einträge eines Identitätsanbieters, zum neuen Bereitstellen. Jedes Verzeichnis hat seinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Counts and moves the work items of accounts on one Jira and Jira Service Management site.</source>
        <comment>@info</comment>
        <translation>Zählt und verschiebt die Vorgänge von Konten auf einer Site von Jira und Jira Service Management.</translation>
    </message>
    <message>
        <source>Lists the Workspaces of one Trello member and leaves them, with that member&apos;s own token.</source>
        <comment>@info</comment>
        <translation>Listet die Trello-Arbeitsbereiche eines Mitglieds auf und verlässt sie, mit dem eigenen Token dieses Mitglieds.</translation>
    </message>
    <message>
        <source>An organisation admin makes the key in Atlassian Administration, under Settings, API keys. Choose a key without scopes: one with scopes can list accounts, but not change them. Its value is shown once, and it ends after a year at the latest.</source>
        <comment>@info</comment>
        <translation>Ein Organisationsadministrator legt den Schlüssel in der Atlassian-Administration an, unter „Settings“, „API keys“. Wählen Sie einen Schlüssel ohne Scopes: Einer mit Scopes kann Konten auflisten, aber nicht ändern. Sein Wert wird einmal gezeigt, und er endet spätestens nach einem Jahr.</translation>
    </message>
    <message>
        <source>The key is shown once, when the directory is made. A new one can be made in the directory&apos;s settings; the identity provider then needs the new one too.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel wird einmal gezeigt, wenn das Verzeichnis angelegt wird. Ein neuer lässt sich in den Einstellungen des Verzeichnisses erzeugen; dann braucht auch der Identitätsanbieter den neuen.</translation>
    </message>
    <message>
        <source>The app key says which program asks, the token for which member. The token allows what that member may do.</source>
        <comment>@info</comment>
        <translation>Der App-Schlüssel sagt, welches Programm fragt, das Token, für welches Mitglied. Das Token erlaubt, was dieses Mitglied darf.</translation>
    </message>
    <message>
        <source>How to make the key, at Atlassian</source>
        <comment>@action link</comment>
        <translation>Wie man den Schlüssel anlegt, bei Atlassian</translation>
    </message>
    <message>
        <source>User provisioning, at Atlassian</source>
        <comment>@action link</comment>
        <translation>Benutzerbereitstellung, bei Atlassian</translation>
    </message>
    <message>
        <source>Jira&apos;s developer pages, at Atlassian</source>
        <comment>@action link</comment>
        <translation>Jiras Entwicklerseiten, bei Atlassian</translation>
    </message>
    <message>
        <source>Trello&apos;s developer pages, at Atlassian</source>
        <comment>@action link</comment>
        <translation>Trellos Entwicklerseiten, bei Atlassian</translation>
    </message>
    <message>
        <source>App key</source>
        <comment>@label</comment>
        <translation>App-Schlüssel</translation>
    </message>
    <message>
        <source>User token</source>
        <comment>@label</comment>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>@label</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>@label</comment>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>This address is not safe to send a key to.</source>
        <comment>@info</comment>
        <translation>An diese Adresse lässt sich kein Schlüssel sicher senden.</translation>
    </message>
    <message>
        <source>The key that this needs is not there.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel, den das braucht, ist nicht da.</translation>
    </message>
    <message>
        <source>Atlassian could not be reached.</source>
        <comment>@info</comment>
        <translation>Atlassian war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server could not prove that it is Atlassian&apos;s.</source>
        <comment>@info</comment>
        <translation>Der Server konnte nicht nachweisen, dass er Atlassian gehört.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <comment>@info</comment>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The connection was lost in the middle of an answer.</source>
        <comment>@info</comment>
        <translation>Die Verbindung brach mitten in einer Antwort ab.</translation>
    </message>
    <message>
        <source>Atlassian did not answer in time.</source>
        <comment>@info</comment>
        <translation>Atlassian hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere, which was refused.</source>
        <comment>@info</comment>
        <translation>Der Server wollte die Anfrage anderswohin schicken; das wurde verweigert.</translation>
    </message>
    <message>
        <source>The answer was a page or another kind of content, not data.</source>
        <comment>@info</comment>
        <translation>Die Antwort war eine Seite oder anderer Inhalt, keine Daten.</translation>
    </message>
    <message>
        <source>The answer is larger than can be held.</source>
        <comment>@info</comment>
        <translation>Die Antwort ist größer, als gehalten werden kann.</translation>
    </message>
    <message>
        <source>The answer lacks something that Atlassian documents.</source>
        <comment>@info</comment>
        <translation>Der Antwort fehlt etwas, das Atlassian dokumentiert.</translation>
    </message>
    <message>
        <source>Atlassian did not accept the key.</source>
        <comment>@info</comment>
        <translation>Atlassian hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Atlassian does not allow this.</source>
        <comment>@info</comment>
        <translation>Atlassian erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Atlassian does not find what was asked for.</source>
        <comment>@info</comment>
        <translation>Atlassian findet nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>Atlassian refused this, since it does not fit the present state.</source>
        <comment>@info</comment>
        <translation>Atlassian hat das abgelehnt, da es nicht zum jetzigen Zustand passt.</translation>
    </message>
    <message>
        <source>Atlassian refused the request.</source>
        <comment>@info</comment>
        <translation>Atlassian hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s limit of requests was reached.</source>
        <comment>@info</comment>
        <translation>Atlassians Grenze für Anfragen ist erreicht.</translation>
    </message>
    <message>
        <source>Something failed at Atlassian.</source>
        <comment>@info</comment>
        <translation>Bei Atlassian ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The list that Atlassian sends does not come to an end.</source>
        <comment>@info</comment>
        <translation>Die Liste, die Atlassian sendet, kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>It may have been carried out nevertheless: look before it is tried again.</source>
        <comment>@info</comment>
        <translation>Es kann trotzdem ausgeführt worden sein: Sehen Sie nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Use https; plain http goes to this computer only.</source>
        <comment>@info</comment>
        <translation>Verwenden Sie https; einfaches http geht nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>Enter it in Settings, Connections.</source>
        <comment>@info</comment>
        <translation>Geben Sie ihn unter Einstellungen, Verbindungen ein.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the network, the proxy and the address.</source>
        <comment>@info</comment>
        <translation>Es wurde nichts gesendet. Prüfen Sie Netz, Proxy und Adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs your network whether a proxy opens connections.</source>
        <comment>@info</comment>
        <translation>Es wurde nichts gesendet. Fragen Sie, wer Ihr Netz betreibt, ob ein Proxy Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <comment>@info</comment>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Check the address: keys are never sent on to another one.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie die Adresse: Schlüssel werden nie an eine andere weitergesendet.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a sign-in page of the network answers instead.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie die Adresse und ob statt Atlassian ein Proxy oder eine Anmeldeseite des Netzes antwortet.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <comment>@info</comment>
        <translation>Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>Atlassian may have changed its interface: look for a newer Leanseat.</source>
        <comment>@info</comment>
        <translation>Atlassian hat vielleicht seine Schnittstelle geändert: Sehen Sie nach einem neueren Leanseat.</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked: enter a new one.</source>
        <comment>@info</comment>
        <translation>Er kann falsch, abgelaufen oder widerrufen sein: Geben Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>The key has scopes: this needs an organisation key without scopes.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel hat Scopes: Das hier braucht einen Organisationsschlüssel ohne Scopes.</translation>
    </message>
    <message>
        <source>Test the connection to see which right is missing.</source>
        <comment>@info</comment>
        <translation>Testen Sie die Verbindung, um zu sehen, welches Recht fehlt.</translation>
    </message>
    <message>
        <source>Check the ids of the connection; the account may be gone.</source>
        <comment>@info</comment>
        <translation>Prüfen Sie die IDs der Verbindung; das Konto gibt es vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s own words are below.</source>
        <comment>@info</comment>
        <translation>Atlassians eigene Worte stehen darunter.</translation>
    </message>
    <message>
        <source>Nothing was carried out. Try again later.</source>
        <comment>@info</comment>
        <translation>Es wurde nichts ausgeführt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Start the synchronisation anew.</source>
        <comment>@info</comment>
        <translation>Beginnen Sie den Abgleich von vorn.</translation>
    </message>
    <message>
        <source>There is no connection called %1.</source>
        <comment>@info</comment>
        <translation>Es gibt keine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <comment>@info</comment>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <comment>@info</comment>
        <translation>Fügen Sie sie erst hinzu.</translation>
    </message>
    <message>
        <source>There is a connection called %1 already.</source>
        <comment>@info</comment>
        <translation>Eine Verbindung namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <comment>@info</comment>
        <translation>Eine Verbindung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <comment>@info</comment>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie erst jene.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used.</source>
        <comment>@info</comment>
        <translation>Diese Adresse geht nicht.</translation>
    </message>
    <message>
        <source>The address %1 can&apos;t be used.</source>
        <comment>@info</comment>
        <translation>Die Adresse %1 geht nicht.</translation>
    </message>
    <message>
        <source>It has to begin with https:// and hold no name, password, query or fragment. Plain http is allowed on this computer only.</source>
        <comment>@info</comment>
        <translation>Sie muss mit https:// beginnen und darf weder Name, Passwort, Abfrage noch Fragment enthalten. Einfaches http ist nur auf diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>This is no ID or name in the form that Atlassian gives it.</source>
        <comment>@info</comment>
        <translation>Das ist keine Kennung und kein Name in der Form, die Atlassian vergibt.</translation>
    </message>
    <message>
        <source>Copy it from the place that is named beside the field.</source>
        <comment>@info</comment>
        <translation>Kopieren Sie sie von der Stelle, die beim Feld genannt ist.</translation>
    </message>
    <message>
        <source>This computer offers no keychain to Leanseat.</source>
        <comment>@info</comment>
        <translation>Dieser Rechner bietet Leanseat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keys can be kept for this session only. To store them, start a keychain service such as GNOME Keyring or KWallet.</source>
        <comment>@info</comment>
        <translation>Schlüssel lassen sich nur für diese Sitzung behalten. Um sie zu speichern, starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Allow Leanseat to use it, or keep the key for this session only.</source>
        <comment>@info</comment>
        <translation>Erlauben Sie Leanseat, ihn zu benutzen, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <comment>@info</comment>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <comment>@info</comment>
        <translation>Es gibt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <comment>@info</comment>
        <translation>Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain shows no key for %1.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>The keychain shows no key.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Either none was stored, or the keychain is locked, which looks the same. Unlock it, or enter the key again.</source>
        <comment>@info</comment>
        <translation>Entweder wurde keiner gespeichert, oder der Schlüsselbund ist gesperrt, was genauso aussieht. Entsperren Sie ihn, oder geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>Leaving its last Trello workspace.</source>
        <comment>@info what would change a verdict</comment>
        <translation>Verlassen seines letzten Trello-Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 Whether %2 would still keep the seat, Atlassian&apos;s documents don&apos;t tell.</source>
        <comment>@info what would change a verdict; products</comment>
        <translation>%1 Ob %2 den Platz weiter belegt, sagen Atlassians Dokumente nicht.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 account(s) it is no longer known whether (it is|they are) billable</source>
        <comment>@info</comment>
        <translation>
            <numerusform>von %1 Konto ist nicht mehr bekannt, ob es kostenpflichtig ist</numerusform>
            <numerusform>von %1 Konten ist nicht mehr bekannt, ob sie kostenpflichtig sind</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 a month more.</source>
        <comment>@info amount</comment>
        <translation>Es kostet %1 im Monat mehr.</translation>
    </message>
    <message>
        <source>It costs %1 a month less.</source>
        <comment>@info amount</comment>
        <translation>Es kostet %1 im Monat weniger.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>@info amount</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 a month before, %2 now</source>
        <comment>@info amounts</comment>
        <translation>bisher %1 im Monat, jetzt %2</translation>
    </message>
    <message>
        <source>An API token of the admin&apos;s own Atlassian account. What this admin may not see on the site, Leanseat doesn&apos;t see either.</source>
        <comment>@info</comment>
        <translation>Ein API-Token vom eigenen Atlassian-Konto des Administrators. Was er auf der Site nicht sehen darf, sieht auch Leanseat nicht.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <comment>@info</comment>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>What is written there would take the place of a file that is needed.</source>
        <comment>@info</comment>
        <translation>Was dorthin geschrieben wird, würde eine Datei ersetzen, die gebraucht wird.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <comment>@info</comment>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <comment>@info</comment>
        <translation>Wählen Sie eine Datei auf einem Datenträger.</translation>
    </message>
    <message>
        <source>The files list the accounts of different days.</source>
        <comment>@info</comment>
        <translation>Die Dateien führen die Konten verschiedener Tage auf.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import them one after the other: each day becomes a snapshot of its own.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Importieren Sie sie nacheinander: Jeder Tag wird ein eigener Stand.</translation>
    </message>
    <message>
        <source>No row of the file names an account.</source>
        <comment>@info</comment>
        <translation>Keine Zeile der Datei nennt ein Konto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check what its columns are read as, or export it again.</source>
        <comment>@info</comment>
        <translation>Nichts wurde geändert. Prüfen Sie, als was ihre Spalten gelesen werden, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>It has a header only.</source>
        <comment>@info a file</comment>
        <translation>Sie hat nur eine Kopfzeile.</translation>
    </message>
    <message>
        <source>Read as “%1” of %2; added to the snapshot of %3.</source>
        <comment>@info kind of file, its day, day of a snapshot</comment>
        <translation>Als „%1“ vom %2 gelesen; zum Stand vom %3 hinzugefügt.</translation>
    </message>
    <message>
        <source>syncing</source>
        <comment>@info what a right is needed for</comment>
        <translation>den Abgleich</translation>
    </message>
    <message>
        <source>List organisations</source>
        <comment>@item a right of a key</comment>
        <translation>Organisationen auflisten</translation>
    </message>
    <message>
        <source>finding the organisation</source>
        <comment>@info what a right is needed for</comment>
        <translation>das Finden der Organisation</translation>
    </message>
    <message>
        <source>Read the organisation</source>
        <comment>@item a right of a key</comment>
        <translation>Die Organisation lesen</translation>
    </message>
    <message>
        <source>Read managed accounts</source>
        <comment>@item a right of a key</comment>
        <translation>Verwaltete Konten lesen</translation>
    </message>
    <message>
        <source>Read last activity</source>
        <comment>@item a right of a key</comment>
        <translation>Letzte Aktivität lesen</translation>
    </message>
    <message>
        <source>syncing accounts of which nothing else tells it</source>
        <comment>@info what a right is needed for</comment>
        <translation>den Abgleich von Konten, von denen sonst nichts sie sagt</translation>
    </message>
    <message>
        <source>Read verified domains</source>
        <comment>@item a right of a key</comment>
        <translation>Verifizierte Domänen lesen</translation>
    </message>
    <message>
        <source>option 6</source>
        <comment>@info what a right is needed for</comment>
        <translation>Option 6</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>@item a right of a key</comment>
        <translation>Das Audit-Protokoll lesen</translation>
    </message>
    <message>
        <source>seeing who changed what</source>
        <comment>@info what a right is needed for</comment>
        <translation>zu sehen, wer was geändert hat</translation>
    </message>
    <message>
        <source>Read directories</source>
        <comment>@item a right of a key</comment>
        <translation>Verzeichnisse lesen</translation>
    </message>
    <message>
        <source>options 4 and 6</source>
        <comment>@info what a right is needed for</comment>
        <translation>die Optionen 4 und 6</translation>
    </message>
    <message>
        <source>Search the directory&apos;s users</source>
        <comment>@item a right of a key</comment>
        <translation>Die Personen des Verzeichnisses suchen</translation>
    </message>
    <message>
        <source>who is managed by an identity provider</source>
        <comment>@info what a right is needed for</comment>
        <translation>wen ein Identitätsanbieter verwaltet</translation>
    </message>
    <message>
        <source>Read sites and their plans</source>
        <comment>@item a right of a key</comment>
        <translation>Sites und ihre Tarife lesen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <comment>@item a right of a key</comment>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>preflight and options 4 and 6</source>
        <comment>@info what a right is needed for</comment>
        <translation>die Vorabprüfung und die Optionen 4 und 6</translation>
    </message>
    <message>
        <source>Read and cut SCIM links</source>
        <comment>@item a right of a key</comment>
        <translation>SCIM-Verknüpfungen lesen und lösen</translation>
    </message>
    <message>
        <source>preflight and option 6</source>
        <comment>@info what a right is needed for</comment>
        <translation>die Vorabprüfung und Option 6</translation>
    </message>
    <message>
        <source>Read members of policies</source>
        <comment>@item a right of a key</comment>
        <translation>Mitglieder von Richtlinien lesen</translation>
    </message>
    <message>
        <source>proving option 2</source>
        <comment>@info what a right is needed for</comment>
        <translation>den Nachweis von Option 2</translation>
    </message>
    <message>
        <source>Add people to policies</source>
        <comment>@item a right of a key</comment>
        <translation>Personen in Richtlinien aufnehmen</translation>
    </message>
    <message>
        <source>option 2</source>
        <comment>@info what a right is needed for</comment>
        <translation>Option 2</translation>
    </message>
    <message>
        <source>Read SCIM users</source>
        <comment>@item a right of a key</comment>
        <translation>SCIM-Personen lesen</translation>
    </message>
    <message>
        <source>Sign in to the site</source>
        <comment>@item a right of a key</comment>
        <translation>An der Site anmelden</translation>
    </message>
    <message>
        <source>moving tickets</source>
        <comment>@info what a right is needed for</comment>
        <translation>das Umhängen von Tickets</translation>
    </message>
    <message>
        <source>Read issues</source>
        <comment>@item a right of a key</comment>
        <translation>Vorgänge lesen</translation>
    </message>
    <message>
        <source>Change issues in bulk</source>
        <comment>@item a right of a key</comment>
        <translation>Vorgänge gesammelt ändern</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <comment>@item a right of a key</comment>
        <translation>Jira administrieren</translation>
    </message>
    <message>
        <source>leads, filters and dashboards of an old account</source>
        <comment>@info what a right is needed for</comment>
        <translation>Leitungen, Filter und Dashboards eines alten Kontos</translation>
    </message>
    <message>
        <source>Read service projects</source>
        <comment>@item a right of a key</comment>
        <translation>Serviceprojekte lesen</translation>
    </message>
    <message>
        <source>participants, approvals and customers</source>
        <comment>@info what a right is needed for</comment>
        <translation>Teilnehmer, Genehmigungen und Kunden</translation>
    </message>
    <message>
        <source>Read the member&apos;s workspaces</source>
        <comment>@item a right of a key</comment>
        <translation>Die Arbeitsbereiche des Mitglieds lesen</translation>
    </message>
    <message>
        <source>option 3</source>
        <comment>@info what a right is needed for</comment>
        <translation>Option 3</translation>
    </message>
    <message>
        <source>Give the key the scope %1, or make one without scopes.</source>
        <comment>@info</comment>
        <translation>Geben Sie dem Schlüssel den Scope %1, oder legen Sie einen ohne Scopes an.</translation>
    </message>
    <message>
        <source>No scope opens this: make an organisation key without scopes.</source>
        <comment>@info</comment>
        <translation>Kein Scope öffnet das: Legen Sie einen Organisationsschlüssel ohne Scopes an.</translation>
    </message>
    <message>
        <source>The key may be wrong, expired, revoked, or of another organisation.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel kann falsch, abgelaufen, widerrufen oder von einer anderen Organisation sein.</translation>
    </message>
    <message>
        <source>The person whose token it is lacks a permission in the product.</source>
        <comment>@info</comment>
        <translation>Der Person, deren Token es ist, fehlt eine Berechtigung im Produkt.</translation>
    </message>
    <message>
        <source>The person whose token it is needs the permission %1.</source>
        <comment>@info</comment>
        <translation>Die Person, deren Token es ist, braucht die Berechtigung %1.</translation>
    </message>
    <message>
        <source>synced on %1</source>
        <comment>@info date</comment>
        <translation>abgeglichen am %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>@info &apos;3 days ago&apos; or the like</comment>
        <translation>%1 abgeglichen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@title:column number, name of an option</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>@title:column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>@title:column when</comment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Atlassian doesn&apos;t say why</source>
        <comment>@info part of a sentence</comment>
        <translation>Atlassian sagt nicht, warum</translation>
    </message>
    <message>
        <source>A SCIM directory manages it.</source>
        <comment>@info an account</comment>
        <translation>Ein SCIM-Verzeichnis verwaltet es.</translation>
    </message>
    <message>
        <source>Google Workspace manages it.</source>
        <comment>@info an account</comment>
        <translation>Google Workspace verwaltet es.</translation>
    </message>
    <message>
        <source>No directory manages it.</source>
        <comment>@info an account</comment>
        <translation>Kein Verzeichnis verwaltet es.</translation>
    </message>
    <message>
        <source>Who manages it was not told.</source>
        <comment>@info an account</comment>
        <translation>Wer es verwaltet, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>Whether SCIM records hang on it was not told.</source>
        <comment>@info an account</comment>
        <translation>Ob SCIM-Einträge daran hängen, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>No SCIM record hangs on it.</source>
        <comment>@info an account</comment>
        <translation>Kein SCIM-Eintrag hängt daran.</translation>
    </message>
    <message numerus="yes">
        <source>%1 SCIM record(s) (hangs|hang) on it.</source>
        <comment>@info an account</comment>
        <translation>
            <numerusform>%1 SCIM-Eintrag hängt daran.</numerusform>
            <numerusform>%1 SCIM-Einträge hängen daran.</numerusform>
        </translation>
    </message>
    <message>
        <source>a SCIM directory manages it</source>
        <comment>@info part of a sentence</comment>
        <translation>ein SCIM-Verzeichnis verwaltet es</translation>
    </message>
    <message>
        <source>Google Workspace manages it</source>
        <comment>@info part of a sentence</comment>
        <translation>Google Workspace verwaltet es</translation>
    </message>
    <message>
        <source>it is set when the person signs in by SAML</source>
        <comment>@info part of a sentence</comment>
        <translation>es wird gesetzt, wenn sich die Person über SAML anmeldet</translation>
    </message>
    <message>
        <source>US export control blocks it</source>
        <comment>@info part of a sentence</comment>
        <translation>die Exportkontrolle der USA sperrt es</translation>
    </message>
    <message>
        <source>only an admin of its own organisation may, with that organisation&apos;s key</source>
        <comment>@info part of a sentence</comment>
        <translation>nur ein Admin seiner eigenen Organisation darf es, mit deren Schlüssel</translation>
    </message>
    <message>
        <source>it depends on whose own account it is: some things only the person may, others nobody on the own one</source>
        <comment>@info part of a sentence</comment>
        <translation>es hängt davon ab, wessen eigenes Konto es ist: Manches darf nur die Person selbst, anderes niemand am eigenen</translation>
    </message>
    <message>
        <source>only Atlassian may</source>
        <comment>@info part of a sentence</comment>
        <translation>nur Atlassian darf es</translation>
    </message>
    <message>
        <source>there is no SCIM record to cut</source>
        <comment>@info part of a sentence</comment>
        <translation>es gibt keinen SCIM-Eintrag zu lösen</translation>
    </message>
    <message>
        <source>Atlassian says “%1”</source>
        <comment>@info part of a sentence; a technical word</comment>
        <translation>Atlassian sagt „%1“</translation>
    </message>
    <message>
        <source>SCIM directory</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>SCIM-Verzeichnis</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>SAML</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>SAML</translation>
    </message>
    <message>
        <source>export control</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>Exportkontrolle</translation>
    </message>
    <message>
        <source>another organisation</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>andere Organisation</translation>
    </message>
    <message>
        <source>own account</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>eigenes Konto</translation>
    </message>
    <message>
        <source>Atlassian only</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>nur Atlassian</translation>
    </message>
    <message>
        <source>no SCIM record</source>
        <comment>@item why something can&apos;t be done</comment>
        <translation>kein SCIM-Eintrag</translation>
    </message>
    <message>
        <source>%1: Atlassian lets it be done.</source>
        <comment>@info an option</comment>
        <translation>%1: Atlassian lässt es zu.</translation>
    </message>
    <message>
        <source>%1: blocked, because %2.</source>
        <comment>@info an option, a reason</comment>
        <translation>%1: gesperrt, denn %2.</translation>
    </message>
    <message>
        <source>%1: Atlassian did not tell what it needs.</source>
        <comment>@info an option</comment>
        <translation>%1: Atlassian hat nicht gesagt, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>%1: doesn&apos;t depend on what Atlassian answers here.</source>
        <comment>@info an option</comment>
        <translation>%1: hängt nicht davon ab, was Atlassian hier antwortet.</translation>
    </message>
    <message>
        <source>SCIM directory</source>
        <comment>@item who manages an account</comment>
        <translation>SCIM-Verzeichnis</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <comment>@item who manages an account</comment>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>no directory</source>
        <comment>@item who manages an account</comment>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>@item who manages an account</comment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info</comment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s) ago</source>
        <comment>@info</comment>
        <translation>
            <numerusform>vor %1 Minute</numerusform>
            <numerusform>vor %1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) ago</source>
        <comment>@info</comment>
        <translation>
            <numerusform>vor %1 Stunde</numerusform>
            <numerusform>vor %1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What Atlassian lets be done, asked %1</source>
        <comment>@title; 5 minutes ago</comment>
        <translation>Was Atlassian zulässt, gefragt %1</translation>
    </message>
    <message numerus="yes">
        <source>This is older than %1 day(s) and may have changed: ask again.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Das ist älter als %1 Tag und kann sich geändert haben: Fragen Sie noch einmal.</numerusform>
            <numerusform>Das ist älter als %1 Tage und kann sich geändert haben: Fragen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be deactivated.</source>
        <comment>@info an account</comment>
        <translation>Es darf deaktiviert werden.</translation>
    </message>
    <message>
        <source>It can&apos;t be deactivated: %1.</source>
        <comment>@info an account, a reason</comment>
        <translation>Es lässt sich nicht deaktivieren: %1.</translation>
    </message>
    <message>
        <source>It may be deleted.</source>
        <comment>@info an account</comment>
        <translation>Es darf gelöscht werden.</translation>
    </message>
    <message>
        <source>It can&apos;t be deleted: %1.</source>
        <comment>@info an account, a reason</comment>
        <translation>Es lässt sich nicht löschen: %1.</translation>
    </message>
    <message>
        <source>Its e-mail address may be changed.</source>
        <comment>@info an account</comment>
        <translation>Seine E-Mail-Adresse darf geändert werden.</translation>
    </message>
    <message>
        <source>Its e-mail address can&apos;t be changed: %1.</source>
        <comment>@info an account, a reason</comment>
        <translation>Seine E-Mail-Adresse lässt sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>Its API tokens may be revoked.</source>
        <comment>@info an account</comment>
        <translation>Seine API-Tokens dürfen widerrufen werden.</translation>
    </message>
    <message>
        <source>Its API tokens can&apos;t be revoked: %1.</source>
        <comment>@info an account, a reason</comment>
        <translation>Seine API-Tokens lassen sich nicht widerrufen: %1.</translation>
    </message>
    <message>
        <source>Option %1, %2: %3</source>
        <comment>@info number, title, state</comment>
        <translation>Option %1, %2: %3</translation>
    </message>
    <message>
        <source>What Atlassian lets be done</source>
        <comment>@title</comment>
        <translation>Was Atlassian zulässt</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <comment>@info an account; a sentence</comment>
        <translation>Es konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <comment>@info</comment>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The simulated Atlassian can&apos;t be started: its program is not there.</source>
        <comment>@info</comment>
        <translation>Das simulierte Atlassian lässt sich nicht starten: Sein Programm ist nicht da.</translation>
    </message>
    <message>
        <source>leanseat-cli has to lie beside this program. Install Leanseat again, with its command line.</source>
        <comment>@info</comment>
        <translation>leanseat-cli muss neben diesem Programm liegen. Installieren Sie Leanseat neu, mit seiner Kommandozeile.</translation>
    </message>
    <message>
        <source>The simulated Atlassian could not be started.</source>
        <comment>@info</comment>
        <translation>Das simulierte Atlassian konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Try again. If it fails each time, the details say why.</source>
        <comment>@info</comment>
        <translation>Versuchen Sie es noch einmal. Wenn es jedes Mal fehlschlägt, sagen die Einzelheiten, warum.</translation>
    </message>
    <message>
        <source>The simulated Atlassian did not say where it can be reached.</source>
        <comment>@info</comment>
        <translation>Das simulierte Atlassian hat nicht gesagt, wo es zu erreichen ist.</translation>
    </message>
    <message>
        <source>leanseat-cli may be of another version than this program: install both together.</source>
        <comment>@info</comment>
        <translation>leanseat-cli ist vielleicht von einer anderen Version als dieses Programm: Installieren Sie beide zusammen.</translation>
    </message>
    <message>
        <source>The simulated Atlassian has ended.</source>
        <comment>@info</comment>
        <translation>Das simulierte Atlassian ist beendet.</translation>
    </message>
    <message>
        <source>What was loaded stays. Start it again to go on rehearsing.</source>
        <comment>@info</comment>
        <translation>Was geladen wurde, bleibt. Starten Sie es neu, um weiterzuproben.</translation>
    </message>
    <message>
        <source>Asking for the organisation</source>
        <comment>@info:progress</comment>
        <translation>Organisation wird gefragt</translation>
    </message>
    <message>
        <source>Loading accounts</source>
        <comment>@info:progress</comment>
        <translation>Konten werden geladen</translation>
    </message>
    <message>
        <source>Loading who is managed by an identity provider</source>
        <comment>@info:progress</comment>
        <translation>Es wird geladen, wen ein Identitätsanbieter verwaltet</translation>
    </message>
    <message>
        <source>Loading sites and their plans</source>
        <comment>@info:progress</comment>
        <translation>Sites und ihre Tarife werden geladen</translation>
    </message>
    <message>
        <source>Loading domains</source>
        <comment>@info:progress</comment>
        <translation>Domänen werden geladen</translation>
    </message>
    <message>
        <source>Asking when accounts were last active</source>
        <comment>@info:progress</comment>
        <translation>Es wird gefragt, wann Konten zuletzt aktiv waren</translation>
    </message>
    <message>
        <source>Writing what was loaded</source>
        <comment>@info:progress</comment>
        <translation>Geladenes wird geschrieben</translation>
    </message>
    <message>
        <source>The organisation&apos;s name stays unknown</source>
        <comment>@info</comment>
        <translation>Der Name der Organisation bleibt unbekannt</translation>
    </message>
    <message>
        <source>Some accounts stay unknown</source>
        <comment>@info</comment>
        <translation>Einige Konten bleiben unbekannt</translation>
    </message>
    <message>
        <source>Who is managed by an identity provider stays unknown</source>
        <comment>@info</comment>
        <translation>Wen ein Identitätsanbieter verwaltet, bleibt unbekannt</translation>
    </message>
    <message>
        <source>Plans and owners of sites stay unknown</source>
        <comment>@info</comment>
        <translation>Tarife und Eigentümer von Sites bleiben unbekannt</translation>
    </message>
    <message>
        <source>Which domains are verified stays unknown</source>
        <comment>@info</comment>
        <translation>Welche Domänen verifiziert sind, bleibt unbekannt</translation>
    </message>
    <message>
        <source>When some accounts were last active stays unknown</source>
        <comment>@info</comment>
        <translation>Wann einige Konten zuletzt aktiv waren, bleibt unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s) left</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>noch %1 Sekunde</numerusform>
            <numerusform>noch %1 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s) left</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>noch %1 Minute</numerusform>
            <numerusform>noch %1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) left</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>noch %1 Stunde</numerusform>
            <numerusform>noch %1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>@info:progress what, number, number</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info:progress what, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>@info:progress</comment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) loaded from Atlassian, %2 of them billable by its own flag.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto von Atlassian geladen, %2 davon nach Atlassians eigenem Merkmal kostenpflichtig.</numerusform>
            <numerusform>%1 Konten von Atlassian geladen, %2 davon nach Atlassians eigenem Merkmal kostenpflichtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 it doesn&apos;t say so.</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>Von %1 sagt es nichts.</numerusform>
            <numerusform>Von %1 sagt es nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list had changed since the stopped one: it was loaded anew.</source>
        <comment>@info</comment>
        <translation>Die Liste hatte sich seit dem angehaltenen geändert: Sie wurde von vorn geladen.</translation>
    </message>
    <message>
        <source>It went on where the stopped one had ended.</source>
        <comment>@info</comment>
        <translation>Er ging weiter, wo der angehaltene geendet hatte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info what stays unknown, a sentence that says why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>When %1 account(s) were last active was not asked: Atlassian answers 200 of them a minute.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Wann %1 Konto zuletzt aktiv war, wurde nicht gefragt: Atlassian beantwortet 200 in der Minute.</numerusform>
            <numerusform>Wann %1 Konten zuletzt aktiv waren, wurde nicht gefragt: Atlassian beantwortet 200 in der Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts are loaded, but something about them stays unknown.</source>
        <comment>@info</comment>
        <translation>Alle Konten sind geladen, aber etwas über sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <comment>@info</comment>
        <translation>Der Abgleich wurde angehalten.</translation>
    </message>
    <message>
        <source>What was loaded is kept: the next one goes on from there.</source>
        <comment>@info</comment>
        <translation>Was geladen wurde, bleibt: Der nächste geht von dort weiter.</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>Nothing is open yet. Drop the managed-accounts export here, or open the sample organisation.</source>
        <comment>@info</comment>
        <translation>Noch ist nichts geöffnet. Legen Sie den Export der verwalteten Konten hier ab oder öffnen Sie die Beispielorganisation.</translation>
    </message>
    <message>
        <source>The file has a header and no accounts. Check that accounts are claimed in Atlassian Administration, then export them again and import that file.</source>
        <comment>@info</comment>
        <translation>Die Datei hat eine Überschrift, aber keine Konten. Prüfen Sie in Atlassian Administration, ob Konten beansprucht sind, exportieren Sie sie noch einmal und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>No account matches this search. Take a word away, or clear it.</source>
        <comment>@info</comment>
        <translation>Kein Konto passt zu dieser Suche. Nehmen Sie ein Wort heraus oder leeren Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info shown accounts of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>@info:accessible cell</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>The column “%1” as the file has it.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Spalte „%1“, wie sie in der Datei steht.</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <comment>@info:accessible</comment>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <comment>@info:accessible</comment>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending, %1 of %2</source>
        <comment>@info:accessible place among sorted columns</comment>
        <translation>aufsteigend sortiert, %1 von %2</translation>
    </message>
    <message>
        <source>sorted descending, %1 of %2</source>
        <comment>@info:accessible place among sorted columns</comment>
        <translation>absteigend sortiert, %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:accessible column, how it is sorted</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::AdviceOrderModel</name>
    <message>
        <source>Leavers: deactivate or delete</source>
        <comment>@item step of recommendations</comment>
        <translation>Ausgeschiedene: deaktivieren oder löschen</translation>
    </message>
    <message>
        <source>Trello only: leave its workspaces</source>
        <comment>@item step of recommendations</comment>
        <translation>Nur Trello: seine Arbeitsbereiche verlassen</translation>
    </message>
    <message>
        <source>Another site only: ask to leave it</source>
        <comment>@item step of recommendations</comment>
        <translation>Nur eine andere Site: um das Verlassen bitten</translation>
    </message>
    <message>
        <source>Option 4, for people who have left. Synced accounts are switched off in the identity provider.</source>
        <comment>@info</comment>
        <translation>Option 4, für Personen, die ausgeschieden sind. Synchronisierte Konten werden im Identitätsanbieter abgeschaltet.</translation>
    </message>
    <message>
        <source>Option 3, for accounts that only Trello makes billable. The person has to act.</source>
        <comment>@info</comment>
        <translation>Option 3, für Konten, die nur Trello kostenpflichtig macht. Die Person muss handeln.</translation>
    </message>
    <message>
        <source>For accounts that only Bitbucket, a free plan, a sandbox or somebody else&apos;s site makes billable. The person has to act.</source>
        <comment>@info</comment>
        <translation>Für Konten, die nur Bitbucket, ein kostenloser Tarif, eine Sandbox oder eine fremde Site kostenpflichtig macht. Die Person muss handeln.</translation>
    </message>
    <message>
        <source>Option 2, for accounts that no identity provider syncs and that need no single sign-on on the portal.</source>
        <comment>@info</comment>
        <translation>Option 2, für Konten, die kein Identitätsanbieter synchronisiert und die kein Single Sign-On am Portal brauchen.</translation>
    </message>
    <message>
        <source>Option 6, for accounts that an identity provider syncs by SCIM.</source>
        <comment>@info</comment>
        <translation>Option 6, für Konten, die ein Identitätsanbieter über SCIM synchronisiert.</translation>
    </message>
    <message>
        <source>Option 5, for synced accounts. Atlassian Support has to act.</source>
        <comment>@info</comment>
        <translation>Option 5, für synchronisierte Konten. Atlassians Support muss handeln.</translation>
    </message>
    <message>
        <source>Option 1. It gives up control over the account.</source>
        <comment>@info</comment>
        <translation>Option 1. Sie gibt die Kontrolle über das Konto auf.</translation>
    </message>
    <message>
        <source>“%1” moved to place %2.</source>
        <comment>@info what was done</comment>
        <translation>„%1“ kam an Stelle %2.</translation>
    </message>
    <message>
        <source>The usual order of recommendations is back.</source>
        <comment>@info what was done</comment>
        <translation>Die übliche Reihenfolge der Empfehlungen gilt wieder.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>@item place, step of recommendations</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>models::ComparisonModel</name>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <comment>@info shown changes of all</comment>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>@title:column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title:column</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>@title:column</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>@title:column</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@title:column</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@title:column</comment>
        <translation>Kosten im Jahr</translation>
    </message>
</context>
<context>
    <name>models::ConnectionForm</name>
    <message>
        <source>Name</source>
        <comment>@label:textbox</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation ID</source>
        <comment>@label:textbox</comment>
        <translation>Kennung der Organisation</translation>
    </message>
    <message>
        <source>Directory ID</source>
        <comment>@label:textbox</comment>
        <translation>Kennung des Verzeichnisses</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@label:textbox</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail of the admin</source>
        <comment>@label:textbox</comment>
        <translation>E-Mail des Administrators</translation>
    </message>
    <message>
        <source>Key ends on</source>
        <comment>@label:textbox</comment>
        <translation>Schlüssel endet am</translation>
    </message>
    <message>
        <source>Other address</source>
        <comment>@label:textbox</comment>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>It stands in the browser&apos;s address in Atlassian Administration; paste the whole address.</source>
        <comment>@info</comment>
        <translation>Sie steht in der Adresszeile des Browsers in der Atlassian-Administration; fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>It stands in the directory base URL that is shown where provisioning is set up; paste the whole URL.</source>
        <comment>@info</comment>
        <translation>Sie steht in der „Directory base URL“, die beim Einrichten der Bereitstellung gezeigt wird; fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>Paste any address on it.</source>
        <comment>@info</comment>
        <translation>Fügen Sie eine beliebige Adresse auf ihr ein.</translation>
    </message>
    <message>
        <source>The account that the token belongs to.</source>
        <comment>@info</comment>
        <translation>Das Konto, zu dem das Token gehört.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <comment>@info</comment>
        <translation>Leer lassen, um den gespeicherten zu behalten.</translation>
    </message>
    <message>
        <source>As chosen when the key was made; no call tells it. Leanseat reminds you a month before.</source>
        <comment>@info</comment>
        <translation>Wie beim Anlegen des Schlüssels gewählt; keine Abfrage nennt den Tag. Leanseat erinnert Sie einen Monat vorher.</translation>
    </message>
    <message>
        <source>Only for a proxy or a simulated Atlassian: https, or http on this computer.</source>
        <comment>@info</comment>
        <translation>Nur für einen Proxy oder ein simuliertes Atlassian: https, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <comment>@info</comment>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <comment>@info</comment>
        <translation>Eine andere Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>This name is too long, or has signs that can&apos;t be shown.</source>
        <comment>@info</comment>
        <translation>Dieser Name ist zu lang oder enthält Zeichen, die sich nicht zeigen lassen.</translation>
    </message>
    <message>
        <source>Paste an address that holds the ID, or the ID itself: five groups of digits and letters a to f, with hyphens between.</source>
        <comment>@info</comment>
        <translation>Fügen Sie eine Adresse ein, die die Kennung enthält, oder die Kennung selbst: fünf Gruppen aus Ziffern und Buchstaben a bis f, mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>Paste the directory base URL, or the ID itself: five groups of digits and letters a to f, with hyphens between. The organisation&apos;s is another.</source>
        <comment>@info</comment>
        <translation>Fügen Sie die „Directory base URL“ ein, oder die Kennung selbst: fünf Gruppen aus Ziffern und Buchstaben a bis f, mit Bindestrichen dazwischen. Die der Organisation ist eine andere.</translation>
    </message>
    <message>
        <source>Enter the site&apos;s address, such as acme.atlassian.net.</source>
        <comment>@info</comment>
        <translation>Geben Sie die Adresse der Site ein, etwa acme.atlassian.net.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the account that the token belongs to.</source>
        <comment>@info</comment>
        <translation>Geben Sie die E-Mail-Adresse des Kontos ein, zu dem das Token gehört.</translation>
    </message>
    <message>
        <source>There is a blank or another sign in it that keys don&apos;t have. Copy it again.</source>
        <comment>@info</comment>
        <translation>Darin ist ein Leerzeichen oder ein anderes Zeichen, das Schlüssel nicht haben. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Paste the %1.</source>
        <comment>@info; %1 is “API key” or “User token”</comment>
        <translation>%1 einfügen.</translation>
    </message>
    <message>
        <source>The address is another: enter the %1 again. The stored one is not sent there.</source>
        <comment>@info; %1 is “API key” or “User token”</comment>
        <translation>Die Adresse ist eine andere, und was gespeichert ist, wird nicht dorthin gesendet. Noch einmal eingeben: %1.</translation>
    </message>
    <message>
        <source>A key ends between today and a year from now.</source>
        <comment>@info</comment>
        <translation>Ein Schlüssel endet zwischen heute und heute in einem Jahr.</translation>
    </message>
    <message>
        <source>The key is forgotten when Leanseat closes.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel wird vergessen, wenn Leanseat geschlossen wird.</translation>
    </message>
    <message>
        <source>The key goes into this computer&apos;s keychain, never into the workspace file.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Rechners, nie in die Datei des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>models::ConnectionListModel</name>
    <message>
        <source>not looked for yet</source>
        <comment>@item state of a key</comment>
        <translation>noch nicht gesucht</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <comment>@item state of a key</comment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this session</source>
        <comment>@item state of a key</comment>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>@item state of a key</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing, or keychain locked</source>
        <comment>@item state of a key</comment>
        <translation>fehlt, oder Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>missing, no keychain</source>
        <comment>@item state of a key</comment>
        <translation>fehlt, kein Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>@item state of a key</comment>
        <translation>Schlüsselbund lehnt ab</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>@item state of a key</comment>
        <translation>%1, abgelaufen am %2</translation>
    </message>
    <message>
        <source>%1, ends today</source>
        <comment>@item state of a key</comment>
        <translation>%1, endet heute</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <comment>@item state of a key; %2 is “in 12 days”</comment>
        <translation>%1, endet %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>@item state of a key</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>The key of “%1” expired on %2. Make a new one at Atlassian and enter it here.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel von „%1“ ist am %2 abgelaufen. Legen Sie bei Atlassian einen neuen an und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key of “%1” ends on %2. Make a new one at Atlassian and enter it here before.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel von „%1“ endet am %2. Legen Sie vorher bei Atlassian einen neuen an und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key of “%1” is missing. Enter it again.</source>
        <comment>@info</comment>
        <translation>Der Schlüssel von „%1“ fehlt. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain shows no key of “%1”: none was stored, or the keychain is locked, which looks the same. Unlock it and look again, or enter the key.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel von „%1“: Es wurde keiner gespeichert, oder der Schlüsselbund ist gesperrt, was genauso aussieht. Entsperren Sie ihn und sehen Sie noch einmal nach, oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so the key of “%1” is missing. Enter it for this session.</source>
        <comment>@info</comment>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, darum fehlt der Schlüssel von „%1“. Geben Sie ihn für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key of “%1”. Allow Leanseat to use it, or enter the key for this session.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund gibt den Schlüssel von „%1“ nicht heraus. Erlauben Sie Leanseat, ihn zu benutzen, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>@title:column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>ID or e-mail</source>
        <comment>@title:column</comment>
        <translation>Kennung oder E-Mail</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@title:column</comment>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>models::GroupTotals</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 billable</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 kostenpflichtig</numerusform>
            <numerusform>%1 kostenpflichtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could go</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 könnte gehen</numerusform>
            <numerusform>%1 könnten gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1 a year</source>
        <comment>@info</comment>
        <translation>spart %1 im Jahr</translation>
    </message>
    <message>
        <source>An account with several of them counts in each; its saving is shared among them.</source>
        <comment>@info</comment>
        <translation>Ein Konto mit mehreren davon zählt bei jedem; seine Ersparnis wird auf sie verteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more value(s) (is|are) not listed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 weiterer Wert ist nicht aufgeführt.</numerusform>
            <numerusform>%1 weitere Werte sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — narrows the search by %2</source>
        <comment>@info:tooltip value, search term</comment>
        <translation>%1 – engt die Suche mit %2 ein</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title:column</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Billable</source>
        <comment>@title:column</comment>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Could go</source>
        <comment>@title:column</comment>
        <translation>Könnten gehen</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <comment>@title:column</comment>
        <translation>Spart im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ImportColumnsModel</name>
    <message>
        <source>%1 is read as %2</source>
        <comment>@info header, use of a column</comment>
        <translation>%1 wird als %2 gelesen</translation>
    </message>
</context>
<context>
    <name>models::ImportFiles</name>
    <message>
        <source>Looking at it…</source>
        <comment>@status file of an import</comment>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>%1, as you chose on %2</source>
        <comment>@status kind of file, date</comment>
        <translation>%1, wie von Ihnen am %2 gewählt</translation>
    </message>
    <message>
        <source>%1: please look</source>
        <comment>@status kind of file</comment>
        <translation>%1: bitte ansehen</translation>
    </message>
    <message>
        <source>Can&apos;t be read yet</source>
        <comment>@status file of an import</comment>
        <translation>Noch nicht lesbar</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>@status file of an import</comment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item file, its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>models::JoinsModel</name>
    <message>
        <source>Joined by Atlassian ID</source>
        <comment>@item how rows of a file joined</comment>
        <translation>Über die Atlassian-ID verbunden</translation>
    </message>
    <message>
        <source>Joined by e-mail address</source>
        <comment>@item how rows of a file joined</comment>
        <translation>Über die E-Mail-Adresse verbunden</translation>
    </message>
    <message>
        <source>In no other file</source>
        <comment>@item how rows of a file joined</comment>
        <translation>In keiner anderen Datei</translation>
    </message>
    <message>
        <source>Files disagree</source>
        <comment>@item how rows of a file joined</comment>
        <translation>Dateien widersprechen sich</translation>
    </message>
    <message>
        <source>%1 says something else in %2, and holds: it is newer.</source>
        <comment>@info file, column</comment>
        <translation>%1 sagt in %2 etwas anderes und gilt: Sie ist neuer.</translation>
    </message>
    <message>
        <source>%1 says something else in %2. Both are of one time: the value that would win within one file holds.</source>
        <comment>@info file, column</comment>
        <translation>%1 sagt in %2 etwas anderes. Beide sind von gleicher Zeit: Es gilt der Wert, der auch in einer einzigen Datei gälte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@item value of a cell</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 gives way to %3</source>
        <comment>@item account, two values</comment>
        <translation>%1: %2 weicht %3</translation>
    </message>
    <message>
        <source>%1 with %2: %3 found in another file by Atlassian ID, %4 by e-mail address.</source>
        <comment>@info files, rows, two counts of rows</comment>
        <translation>%1 mit %2: %3 in einer anderen Datei über die Atlassian-ID gefunden, %4 über die E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree in everything.</source>
        <comment>@info files</comment>
        <translation>Sie stimmen in allem überein.</translation>
    </message>
    <message numerus="yes">
        <source>They disagree about %1 value(s).</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>Sie widersprechen sich in %1 Wert.</numerusform>
            <numerusform>Sie widersprechen sich in %1 Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <comment>@title:column</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What its rows do</source>
        <comment>@title:column</comment>
        <translation>Was ihre Zeilen tun</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>@title:column</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>For example</source>
        <comment>@title:column</comment>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>models::PreflightModel</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 beantwortet</numerusform>
            <numerusform>%1 beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without an answer</source>
        <comment>@info accounts</comment>
        <translation>
            <numerusform>%1 ohne Antwort</numerusform>
            <numerusform>%1 ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older than a week</source>
        <comment>@info answers</comment>
        <translation>
            <numerusform>%1 älter als eine Woche</numerusform>
            <numerusform>%1 älter als eine Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 eligible, %3 blocked</source>
        <comment>@info option, two counts of accounts</comment>
        <translation>%1: %2 möglich, %3 gesperrt</translation>
    </message>
    <message>
        <source>Atlassian ID</source>
        <comment>@title:column</comment>
        <translation>Atlassian-ID</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <comment>@item an account</comment>
        <translation>nicht zu fragen</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@item when an account was asked about</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, old</source>
        <comment>@item 9 days ago</comment>
        <translation>%1, alt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@item an empty cell</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>models::PriceBookEditor</name>
    <message>
        <source>From user</source>
        <comment>@title:column</comment>
        <translation>Ab Nutzer</translation>
    </message>
    <message>
        <source>Up to user</source>
        <comment>@title:column</comment>
        <translation>Bis Nutzer</translation>
    </message>
    <message>
        <source>Price a month</source>
        <comment>@title:column</comment>
        <translation>Preis im Monat</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>@title:column</comment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Price a year</source>
        <comment>@title:column</comment>
        <translation>Preis im Jahr</translation>
    </message>
    <message>
        <source>Known price</source>
        <comment>@title:column</comment>
        <translation>Bekannter Preis</translation>
    </message>
    <message>
        <source>Of a</source>
        <comment>@title:column period</comment>
        <translation>Je</translation>
    </message>
    <message>
        <source>This book says</source>
        <comment>@title:column</comment>
        <translation>Diese Preisliste sagt</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>another tier</source>
        <comment>@info:placeholder</comment>
        <translation>weitere Stufe</translation>
    </message>
    <message>
        <source>another step</source>
        <comment>@info:placeholder</comment>
        <translation>weitere Jahresstufe</translation>
    </message>
    <message>
        <source>another figure</source>
        <comment>@info:placeholder</comment>
        <translation>weiterer Betrag</translation>
    </message>
    <message>
        <source>month</source>
        <comment>@item period</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <comment>@item period</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <comment>@info table, row, column, what is wrong</comment>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <comment>@info</comment>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a whole number of users.</source>
        <comment>@info</comment>
        <translation>Geben Sie eine ganze Zahl von Nutzern ein.</translation>
    </message>
    <message>
        <source>It has to be %1 or more: rows ascend.</source>
        <comment>@info</comment>
        <translation>Es müssen %1 oder mehr sein: Die Zeilen steigen an.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <comment>@info</comment>
        <translation>Ein Preis ist nicht negativ.</translation>
    </message>
    <message>
        <source>Type a price such as %1.</source>
        <comment>@info</comment>
        <translation>Geben Sie einen Preis wie %1 ein.</translation>
    </message>
    <message>
        <source>A book needs a name: every figure names it.</source>
        <comment>@info</comment>
        <translation>Eine Preisliste braucht einen Namen: Jede Zahl nennt sie.</translation>
    </message>
    <message>
        <source>Say who told these prices.</source>
        <comment>@info</comment>
        <translation>Sagen Sie, woher diese Preise stammen.</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-24, or leave it blank.</source>
        <comment>@info</comment>
        <translation>Schreiben Sie den Tag wie 2026-11-24 oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type a currency&apos;s code of three letters, such as USD or EUR.</source>
        <comment>@info</comment>
        <translation>Geben Sie den Code einer Währung aus drei Buchstaben ein, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100 with at most two digits.</source>
        <comment>@info</comment>
        <translation>Geben Sie einen Prozentsatz von 0 bis 100 mit höchstens zwei Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <comment>@title</comment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>This tier begins at user %1, behind the one before.</source>
        <comment>@info</comment>
        <translation>Diese Stufe beginnt bei Nutzer %1, hinter der davor.</translation>
    </message>
    <message>
        <source>Only the last tier may be left open.</source>
        <comment>@info</comment>
        <translation>Nur die letzte Stufe darf offen bleiben.</translation>
    </message>
    <message>
        <source>A book has at least one tier.</source>
        <comment>@info</comment>
        <translation>Eine Preisliste hat mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>Annual steps</source>
        <comment>@title</comment>
        <translation>Jahresstufen</translation>
    </message>
    <message>
        <source>A higher step costs no less than the one before.</source>
        <comment>@info</comment>
        <translation>Eine höhere Stufe kostet nicht weniger als die davor.</translation>
    </message>
    <message>
        <source>Known figures</source>
        <comment>@title</comment>
        <translation>Bekannte Beträge</translation>
    </message>
    <message>
        <source>Type month or year.</source>
        <comment>@info</comment>
        <translation>Geben Sie Monat oder Jahr ein.</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <comment>@item known figure</comment>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✗ differs by %1</source>
        <comment>@item known figure</comment>
        <translation>✗ weicht um %1 ab</translation>
    </message>
    <message>
        <source>%1 of %2 known figures match.</source>
        <comment>@info</comment>
        <translation>%1 von %2 bekannten Beträgen stimmen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label price book</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>@label price book</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Prices of</source>
        <comment>@label price book, a day</comment>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>@label price book</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Minimum users</source>
        <comment>@label price book</comment>
        <translation>Mindestzahl der Nutzer</translation>
    </message>
    <message>
        <source>Months charged a year</source>
        <comment>@label price book</comment>
        <translation>Berechnete Monate im Jahr</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <comment>@label price book</comment>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Stands beside every figure.</source>
        <comment>@info</comment>
        <translation>Steht bei jeder Zahl.</translation>
    </message>
    <message>
        <source>Who told the prices: a quote&apos;s number, a page&apos;s address.</source>
        <comment>@info</comment>
        <translation>Woher die Preise stammen: die Nummer eines Angebots, die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>The day of the quote or list, like 2026-11-24; may stay blank.</source>
        <comment>@info</comment>
        <translation>Der Tag des Angebots oder der Liste, etwa 2026-11-24; kann leer bleiben.</translation>
    </message>
    <message>
        <source>Three letters, such as USD.</source>
        <comment>@info</comment>
        <translation>Drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>Fewer users pay for this many.</source>
        <comment>@info</comment>
        <translation>Weniger Nutzer bezahlen für so viele.</translation>
    </message>
    <message>
        <source>What an annual subscription pays for, 1 to 12.</source>
        <comment>@info</comment>
        <translation>Wofür ein Jahresabonnement bezahlt, 1 bis 12.</translation>
    </message>
    <message>
        <source>Off everything, 0 to 100.</source>
        <comment>@info</comment>
        <translation>Von allem abgezogen, 0 bis 100.</translation>
    </message>
    <message>
        <source>What the number of seats costs a year</source>
        <comment>@title</comment>
        <translation>Was die Zahl der Plätze im Jahr kostet</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>@title:axis</comment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@title:axis</comment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>known: %1 · %2</source>
        <comment>@info mark on the curve: seats, cost</comment>
        <translation>bekannt: %1 · %2</translation>
    </message>
</context>
<context>
    <name>models::ProfileForm</name>
    <message>
        <source>Type a whole number, or leave it blank.</source>
        <comment>@info</comment>
        <translation>Geben Sie eine ganze Zahl ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The day is a number from 1 to 31.</source>
        <comment>@info</comment>
        <translation>Der Tag ist eine Zahl von 1 bis 31.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <comment>@info</comment>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>@label</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Guard edition</source>
        <comment>@label</comment>
        <translation>Guard-Edition</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>@label</comment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>First day of the billing cycle</source>
        <comment>@label</comment>
        <translation>Erster Tag des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>@label</comment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <comment>@label</comment>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Single sign-on on the portal</source>
        <comment>@label</comment>
        <translation>Single Sign-On am Portal</translation>
    </message>
    <message>
        <source>Own sites</source>
        <comment>@label</comment>
        <translation>Eigene Sites</translation>
    </message>
    <message>
        <source>Own Trello and Bitbucket workspaces</source>
        <comment>@label</comment>
        <translation>Eigene Arbeitsbereiche in Trello und Bitbucket</translation>
    </message>
    <message>
        <source>Quantity on the invoice</source>
        <comment>@label</comment>
        <translation>Menge auf der Rechnung</translation>
    </message>
    <message>
        <source>Count by</source>
        <comment>@label</comment>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Shown above the figures.</source>
        <comment>@info</comment>
        <translation>Steht über den Zahlen.</translation>
    </message>
    <message>
        <source>What you buy decides which accounts are counted.</source>
        <comment>@info</comment>
        <translation>Was Sie kaufen, entscheidet, welche Konten zählen.</translation>
    </message>
    <message>
        <source>Monthly bills shrink with the next cycle, annual ones at the renewal.</source>
        <comment>@info</comment>
        <translation>Monatliche Rechnungen sinken mit dem nächsten Abrechnungszeitraum, jährliche bei der Verlängerung.</translation>
    </message>
    <message>
        <source>The day of the month on which a billing cycle begins.</source>
        <comment>@info</comment>
        <translation>Der Tag des Monats, an dem ein Abrechnungszeitraum beginnt.</translation>
    </message>
    <message>
        <source>The day on which the annual subscription is renewed.</source>
        <comment>@info</comment>
        <translation>Der Tag, an dem sich das Jahresabonnement verlängert.</translation>
    </message>
    <message>
        <source>Who syncs accounts decides which options are open.</source>
        <comment>@info</comment>
        <translation>Wer die Konten synchronisiert, entscheidet, welche Optionen möglich sind.</translation>
    </message>
    <message>
        <source>Whether people need single sign-on to reach the customer portal. A non-billable policy can&apos;t give it.</source>
        <comment>@info</comment>
        <translation>Ob Single Sign-On gebraucht wird, um das Kundenportal zu erreichen. Eine nicht kostenpflichtige Richtlinie kann es nicht geben.</translation>
    </message>
    <message>
        <source>Seats used on these sites are meant to be.</source>
        <comment>@info</comment>
        <translation>Plätze, die auf diesen Sites benutzt werden, sind beabsichtigt.</translation>
    </message>
    <message>
        <source>Names of workspaces whose seats are meant to be, with commas between.</source>
        <comment>@info</comment>
        <translation>Namen von Arbeitsbereichen, deren Plätze beabsichtigt sind, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The number of users on Atlassian&apos;s last invoice, to compare with.</source>
        <comment>@info</comment>
        <translation>Die Zahl der Nutzer auf Atlassians letzter Rechnung, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag is what is paid; both counts are always shown.</source>
        <comment>@info</comment>
        <translation>Bezahlt wird nach Atlassians Kennzeichen; beide Zahlen werden immer gezeigt.</translation>
    </message>
</context>
<context>
    <name>models::ProtectedModel</name>
    <message>
        <source>Account by e-mail</source>
        <comment>@item protected entry</comment>
        <translation>Konto nach E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Account by ID</source>
        <comment>@item protected entry</comment>
        <translation>Konto nach ID</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <comment>@item protected entry</comment>
        <translation>Ganze Domäne</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address, domain or Atlassian ID. Write it like anna@acme.com or @acme.com.</source>
        <comment>@info</comment>
        <translation>„%1“ ist keine E-Mail-Adresse, Domäne oder Atlassian-ID. Schreiben Sie sie wie anna@acme.com oder @acme.com.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <comment>@info</comment>
        <translation>„%1“ steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <comment>@info what was done</comment>
        <translation>%1 ist geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entr(y|ies) added.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Eintrag hinzugefügt.</numerusform>
            <numerusform>%1 Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (was|were) on the list already.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 stand schon auf der Liste.</numerusform>
            <numerusform>%1 standen schon auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) could not be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Zeile ließ sich nicht lesen.</numerusform>
            <numerusform>%1 Zeilen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line %1: “%2”.</source>
        <comment>@info</comment>
        <translation>Die erste ist Zeile %1: „%2“.</translation>
    </message>
    <message>
        <source>%1 is protected no longer.</source>
        <comment>@info what was done</comment>
        <translation>%1 ist nicht mehr geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entr(y|ies) taken off the protected list.</source>
        <comment>@info what was done</comment>
        <translation>
            <numerusform>%1 Eintrag von der Liste der geschützten genommen.</numerusform>
            <numerusform>%1 Einträge von der Liste der geschützten genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entr(y|ies)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>@info</comment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>The reason of %1 changed.</source>
        <comment>@info what was done</comment>
        <translation>Der Grund von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>@title:column</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>@title:column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>@title:column</comment>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>models::ReportModel</name>
    <message numerus="yes">
        <source>%1 further row(s) are counted above and not listed here.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 weitere Zeile ist oben gezählt und hier nicht aufgeführt.</numerusform>
            <numerusform>%1 weitere Zeilen sind oben gezählt und hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>@item row of a file</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>@item row of a file</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>@item row of a file</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@title:column</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>@title:column</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>@title:column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>@title:column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>@title:column</comment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>@title:column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@item:inlistbox file or reason, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 row(s)</source>
        <comment>@info shown rows of all</comment>
        <translation>
            <numerusform>%2 von %1 Zeile</numerusform>
            <numerusform>%2 von %1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SitesModel</name>
    <message>
        <source>%1, own site</source>
        <comment>@info:accessible</comment>
        <translation>%1, eigene Site</translation>
    </message>
    <message>
        <source>%1, not an own site</source>
        <comment>@info:accessible</comment>
        <translation>%1, keine eigene Site</translation>
    </message>
    <message>
        <source>Ticked sites are your own: seats used there are meant to be.</source>
        <comment>@info:tooltip</comment>
        <translation>Angekreuzte Sites sind Ihre eigenen: Plätze, die dort benutzt werden, sind beabsichtigt.</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@title:column</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Accounts that are not deactivated and have an access there.</source>
        <comment>@info:tooltip</comment>
        <translation>Konten, die nicht deaktiviert sind und dort einen Zugriff haben.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title:column</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Their accesses to Jira, Confluence and Jira Service Management there.</source>
        <comment>@info:tooltip</comment>
        <translation>Deren Zugriffe auf Jira, Confluence und Jira Service Management dort.</translation>
    </message>
    <message>
        <source>Accesses</source>
        <comment>@title:column</comment>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Why the site is taken as your own.</source>
        <comment>@info:tooltip</comment>
        <translation>Warum die Site als Ihre eigene gilt.</translation>
    </message>
    <message>
        <source>Own because</source>
        <comment>@title:column</comment>
        <translation>Eigene, weil</translation>
    </message>
</context>
<context>
    <name>models::SnapshotsModel</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Konto</numerusform>
            <numerusform>%1 Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 billable</source>
        <comment>@item a snapshot: day, accounts, count</comment>
        <translation>%1 · %2, %3 kostenpflichtig</translation>
    </message>
    <message>
        <source> (assumed)</source>
        <comment>@info behind the date of a snapshot</comment>
        <translation> (angenommen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item rule set, price book</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@item day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info:tooltip kind of file, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column of a snapshot</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@title:column</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title:column</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Billable</source>
        <comment>@title:column</comment>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Accidental</source>
        <comment>@title:column</comment>
        <translation>Unbeabsichtigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@title:column</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>@title:column</comment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Rules and prices</source>
        <comment>@title:column</comment>
        <translation>Regeln und Preise</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>@title:column</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>? A person was deleted from this snapshot since; open it to see its figures.</source>
        <comment>@info</comment>
        <translation>? Aus diesem Stand wurde seither eine Person gelöscht; öffnen Sie ihn, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>* Judged by another profile than today&apos;s (edition, billing, way of counting, own sites or workspaces); open it to see today&apos;s figures.</source>
        <comment>@info</comment>
        <translation>* Nach einem anderen Profil als dem heutigen beurteilt (Edition, Abrechnung, Zählweise, eigene Sites oder Arbeitsbereiche); öffnen Sie ihn für die heutigen Zahlen.</translation>
    </message>
</context>
<context>
    <name>models::ViewsModel</name>
    <message>
        <source>All accounts</source>
        <comment>@item view</comment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Could go</source>
        <comment>@item view: accounts</comment>
        <translation>Könnten gehen</translation>
    </message>
    <message>
        <source>Trello only</source>
        <comment>@item view: accounts</comment>
        <translation>Nur Trello</translation>
    </message>
    <message>
        <source>Leavers</source>
        <comment>@item view: accounts</comment>
        <translation>Ausgeschiedene</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@item view: accounts</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Atlassian&apos;s flag differs</source>
        <comment>@item view: accounts</comment>
        <translation>Atlassians Kennzeichen weicht ab</translation>
    </message>
    <message>
        <source>Not seen for 90 days, billable</source>
        <comment>@item view: accounts</comment>
        <translation>90 Tage nicht gesehen, kostenpflichtig</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>@action:button</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>@action:button name of a view</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <comment>@info</comment>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <comment>@info</comment>
        <translation>Der Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <comment>@info</comment>
        <translation>Eine Ansicht „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <comment>@info columns of a table on paper</comment>
        <translation>Spalten %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>%1; the next page has the others of these rows.</source>
        <comment>@info columns on this page</comment>
        <translation>%1; die nächste Seite hat die übrigen dieser Zeilen.</translation>
    </message>
    <message>
        <source>%1; of the same rows as on the page before.</source>
        <comment>@info columns on this page</comment>
        <translation>%1; zu denselben Zeilen wie auf der Seite davor.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info on paper</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>Accounts</source>
        <comment>@title</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Copy as Table</source>
        <comment>@action:inmenu</comment>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Sort by “%1”</source>
        <comment>@action:inmenu</comment>
        <translation>Nach „%1“ &amp;sortieren</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <comment>@action:inmenu</comment>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <comment>@action:inmenu</comment>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Not Sorted</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Nicht sortiert</translation>
    </message>
    <message>
        <source>Sort by It &amp;Too</source>
        <comment>@action:inmenu</comment>
        <translation>Auch danach sor&amp;tieren</translation>
    </message>
    <message>
        <source>&amp;Sort by Several…</source>
        <comment>@action:inmenu</comment>
        <translation>Nach &amp;mehreren sortieren …</translation>
    </message>
    <message>
        <source>&amp;Freeze up to This Column</source>
        <comment>@action:inmenu</comment>
        <translation>Bis zu dieser Spalte &amp;fixieren</translation>
    </message>
    <message>
        <source>&amp;Unfreeze Columns</source>
        <comment>@action:inmenu</comment>
        <translation>Spalten &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Values and Totals…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Werte und Summen …</translation>
    </message>
    <message>
        <source>Fit &amp;Width to Content</source>
        <comment>@action:inmenu</comment>
        <translation>Br&amp;eite an Inhalt anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <comment>@action:inmenu</comment>
        <translation>Spalte &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <comment>@action:inmenu</comment>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>&amp;Filter by This Cell</source>
        <comment>@title:menu</comment>
        <translation>Nach dieser Zelle &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <comment>@action:inmenu</comment>
        <translation>Auswahl umk&amp;ehren</translation>
    </message>
    <message>
        <source>Col&amp;umn “%1”</source>
        <comment>@title:menu</comment>
        <translation>Spal&amp;te „%1“</translation>
    </message>
    <message>
        <source>Copy &amp;without Titles</source>
        <comment>@action:inmenu</comment>
        <translation>Ohne T&amp;itel kopieren</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <comment>@title</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>@action:button</comment>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Character %1.</source>
        <comment>@info place in a search</comment>
        <translation>Zeichen %1.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <comment>@info values of a search field</comment>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>This search isn&apos;t complete; all accounts are shown.</source>
        <comment>@info</comment>
        <translation>Diese Suche ist noch nicht vollständig; alle Konten werden gezeigt.</translation>
    </message>
    <message>
        <source>This search isn&apos;t complete; the one before is shown.</source>
        <comment>@info</comment>
        <translation>Diese Suche ist noch nicht vollständig; gezeigt wird die davor.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>@info:status</comment>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>%1 accounts are too many for the clipboard; at most %2 are copied.</source>
        <comment>@info:status</comment>
        <translation>%1 Konten sind für die Zwischenablage zu viele; höchstens %2 werden kopiert.</translation>
    </message>
    <message>
        <source>The selection of %1 accounts was let go: they lie too far apart in this order.</source>
        <comment>@info:status</comment>
        <translation>Die Auswahl von %1 Konten wurde aufgegeben: In dieser Reihenfolge liegen sie zu weit auseinander.</translation>
    </message>
    <message>
        <source>Width of the explanation</source>
        <comment>@label</comment>
        <translation>Breite der Erklärung</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <comment>@title:menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>A&amp;dd Files to These Accounts…</source>
        <comment>@action:inmenu</comment>
        <translation>Diesen Konten Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Open a &amp;Sample</source>
        <comment>@title:menu</comment>
        <translation>Ein Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>The &amp;Article&apos;s Organisation (10,000 accounts)</source>
        <comment>@action:inmenu</comment>
        <translation>Die Organisation des &amp;Artikels (10.000 Konten)</translation>
    </message>
    <message>
        <source>A &amp;Rich One, with Everything That Occurs</source>
        <comment>@action:inmenu</comment>
        <translation>Eine &amp;reichhaltige, mit allem, was vorkommt</translation>
    </message>
    <message>
        <source>Import &amp;Report</source>
        <comment>@action:inmenu</comment>
        <translation>Importberi&amp;cht</translation>
    </message>
    <message>
        <source>Read A&amp;gain as…</source>
        <comment>@action:inmenu</comment>
        <translation>Noch einmal &amp;lesen als …</translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Organisation …</translation>
    </message>
    <message>
        <source>&amp;Price Book</source>
        <comment>@title:menu</comment>
        <translation>&amp;Preisliste</translation>
    </message>
    <message>
        <source>R&amp;ule Set</source>
        <comment>@title:menu</comment>
        <translation>&amp;Regelsatz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>@title:menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy as Table</source>
        <comment>@action:inmenu</comment>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search Accounts</source>
        <comment>@action:inmenu</comment>
        <translation>Konten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>@title:menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <comment>@title:menu</comment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <comment>@action:inmenu</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@title:menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>The First Run&apos;s &amp;Questions…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Fragen des ersten Starts …</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Suchsprache</translation>
    </message>
    <message>
        <source>&amp;About Leanseat</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Über Leanseat</translation>
    </message>
    <message>
        <source>Import with O&amp;ptions…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Mit Optionen importieren …</translation>
    </message>
    <message>
        <source>&amp;Export Accounts…</source>
        <comment>@action:inmenu</comment>
        <translation>Konten &amp;exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport the Import Report…</source>
        <comment>@action:inmenu</comment>
        <translation>Den Importbericht e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Pri&amp;nt Accounts…</source>
        <comment>@action:inmenu</comment>
        <translation>Konten &amp;drucken …</translation>
    </message>
    <message>
        <source>Copy &amp;without Titles</source>
        <comment>@action:inmenu</comment>
        <translation>Ohne T&amp;itel kopieren</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <comment>@action:inmenu</comment>
        <translation>B&amp;efehle …</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <comment>@action:inmenu</comment>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Stände</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <comment>@action:inmenu</comment>
        <translation>Einstellun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>ui::AtlassianActions</name>
    <message>
        <source>S&amp;ync with Atlassian</source>
        <comment>@action:inmenu</comment>
        <translation>Mit Atlassian ab&amp;gleichen</translation>
    </message>
    <message>
        <source>Loads all managed accounts from Atlassian and keeps them as a snapshot</source>
        <comment>@info:status</comment>
        <translation>Lädt alle verwalteten Konten von Atlassian und behält sie als Stand</translation>
    </message>
    <message>
        <source>Sync Wit&amp;h</source>
        <comment>@title:menu</comment>
        <translation>Abgleichen über &amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Try with the Sample Organisation, on a Simulated Atlassian</source>
        <comment>@action:inmenu</comment>
        <translation>An einem si&amp;mulierten Atlassian mit der Beispielorganisation ausprobieren</translation>
    </message>
    <message>
        <source>As&amp;k Atlassian What May Be Done…</source>
        <comment>@action:inmenu</comment>
        <translation>Atlassian &amp;fragen, was getan werden darf…</translation>
    </message>
    <message>
        <source>What Ma&amp;y Be Done, as a Table…</source>
        <comment>@action:inmenu</comment>
        <translation>Was ge&amp;tan werden darf, als Tabelle…</translation>
    </message>
</context>
<context>
    <name>ui::ChangesPage</name>
    <message>
        <source>That account has left. Show the older snapshot to see it.</source>
        <comment>@info:status</comment>
        <translation>Dieses Konto ist nicht mehr da. Zeigen Sie den älteren Stand, um es zu sehen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@title</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Keep in a workspace…</source>
        <comment>@action:button</comment>
        <translation>In einem Arbeitsbereich ab&amp;legen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>From snapshot</source>
        <comment>@label</comment>
        <translation>Vom Stand</translation>
    </message>
    <message>
        <source>To snapshot</source>
        <comment>@label</comment>
        <translation>Bis zum Stand</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>@label a snapshot</comment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>@label a snapshot</comment>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <comment>@action:button</comment>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <comment>@info:tooltip</comment>
        <translation>Andersherum vergleichen</translation>
    </message>
    <message>
        <source>&amp;Assess both alike</source>
        <comment>@action:button</comment>
        <translation>Beide &amp;gleich bewerten</translation>
    </message>
    <message>
        <source>Assess both by the rules and prices of the newer one</source>
        <comment>@info:tooltip</comment>
        <translation>Beide nach den Regeln und Preisen des neueren bewerten</translation>
    </message>
    <message>
        <source>Which changes are listed</source>
        <comment>@title</comment>
        <translation>Welche Änderungen aufgeführt sind</translation>
    </message>
    <message>
        <source>Accounts that changed</source>
        <comment>@title</comment>
        <translation>Konten, die sich änderten</translation>
    </message>
    <message>
        <source>No account is in this list.</source>
        <comment>@info</comment>
        <translation>In dieser Liste ist kein Konto.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <comment>@title</comment>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>These accounts are not kept anywhere yet. Keep them in a workspace: every import becomes a snapshot of it, and this page tells what changed between any two.</source>
        <comment>@info</comment>
        <translation>Diese Konten sind noch nirgends abgelegt. Legen Sie sie in einem Arbeitsbereich ab: Jeder Import wird ein Stand darin, und diese Seite sagt, was sich zwischen je zweien änderte.</translation>
    </message>
    <message>
        <source>The workspace has no snapshot yet</source>
        <comment>@title</comment>
        <translation>Der Arbeitsbereich hat noch keinen Stand</translation>
    </message>
    <message>
        <source>The workspace has one snapshot</source>
        <comment>@title</comment>
        <translation>Der Arbeitsbereich hat einen Stand</translation>
    </message>
    <message>
        <source>Import another export of the same organisation, of any month: an older one is put in its place. Then this page tells who came, who left, and what that costs.</source>
        <comment>@info</comment>
        <translation>Importieren Sie einen weiteren Export derselben Organisation, aus einem beliebigen Monat: Ein älterer kommt an seinen Platz. Dann sagt diese Seite, wer hinzukam, wer wegfiel und was das kostet.</translation>
    </message>
    <message>
        <source>Choose two different snapshots.</source>
        <comment>@info</comment>
        <translation>Wählen Sie zwei verschiedene Stände.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <comment>@info:progress</comment>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>@info sentence, amounts before and after</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@action:button a list, how many are in it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <comment>@title</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <comment>@title</comment>
        <translation>Gezeigte Spalten</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <comment>@action:button</comment>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>Move the column to the left (Ctrl+Alt+Left)</source>
        <comment>@info:tooltip</comment>
        <translation>Die Spalte nach links schieben (Strg+Alt+Links)</translation>
    </message>
    <message>
        <source>Move the column to the right (Ctrl+Alt+Right)</source>
        <comment>@info:tooltip</comment>
        <translation>Die Spalte nach rechts schieben (Strg+Alt+Rechts)</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <comment>@info:tooltip</comment>
        <translation>Spalten, Reihenfolge und Breiten, wie sie am Anfang waren</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <comment>@action:button</comment>
        <translation>L&amp;ösen</translation>
    </message>
    <message>
        <source>Free&amp;ze up to it</source>
        <comment>@action:button</comment>
        <translation>Bis hierher &amp;fixieren</translation>
    </message>
    <message>
        <source>Let all columns scroll (Ctrl+Alt+F)</source>
        <comment>@info:tooltip</comment>
        <translation>Alle Spalten mitlaufen lassen (Strg+Alt+F)</translation>
    </message>
    <message>
        <source>Keep this column and those before it in place (Ctrl+Alt+F)</source>
        <comment>@info:tooltip</comment>
        <translation>Diese Spalte und die davor an ihrem Platz halten (Strg+Alt+F)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <comment>@info:placeholder</comment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <comment>@label:textbox</comment>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Esc leaves.</source>
        <comment>@info</comment>
        <translation>Pfeiltasten wählen, Eingabe führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <comment>@label</comment>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Search accounts for “%1”</source>
        <comment>@action</comment>
        <translation>Konten mit „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionFields</name>
    <message>
        <source>&amp;Other address…</source>
        <comment>@action:button</comment>
        <translation>&amp;Andere Adresse …</translation>
    </message>
    <message>
        <source>&amp;Keep the key for this session only</source>
        <comment>@option:check</comment>
        <translation>Schlüssel nur für &amp;diese Sitzung behalten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>@action:button</comment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For a proxy, or a simulated Atlassian</source>
        <comment>@info:tooltip</comment>
        <translation>Für einen Proxy oder ein simuliertes Atlassian</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>@label:listbox</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>not entered</source>
        <comment>@item day</comment>
        <translation>nicht eingegeben</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <comment>@info id inside an address</comment>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>@info what happened, what to do, technical part</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@action:button</comment>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <comment>@title</comment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How Leanseat reaches Atlassian: to load accounts without a file, and to change them. The workspace keeps addresses and IDs; keys go into this computer&apos;s keychain and nowhere else.</source>
        <comment>@info</comment>
        <translation>Wie Leanseat Atlassian erreicht: um Konten ohne Datei zu laden und um sie zu ändern. Der Arbeitsbereich behält Adressen und Kennungen; Schlüssel kommen in den Schlüsselbund dieses Rechners und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Connections belong to a workspace. Open one, or make a new one; then they can be added here.</source>
        <comment>@info</comment>
        <translation>Verbindungen gehören zu einem Arbeitsbereich. Öffnen Sie einen, oder legen Sie einen neuen an; dann können sie hier hinzugefügt werden.</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <comment>@action:button</comment>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <comment>@title</comment>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Begin with the organisation: its ID stands in the browser&apos;s address in Atlassian Administration, and an organisation admin makes its key there, under Settings, API keys. Directories, sites and Trello can follow when a remediation needs them.</source>
        <comment>@info</comment>
        <translation>Beginnen Sie mit der Organisation: Ihre Kennung steht in der Adresszeile des Browsers in der Atlassian-Administration, und ein Organisationsadministrator legt dort ihren Schlüssel an, unter „Settings“, „API keys“. Verzeichnisse, Sites und Trello können folgen, wenn eine Maßnahme sie braucht.</translation>
    </message>
    <message>
        <source>Connect the &amp;organisation…</source>
        <comment>@action:button</comment>
        <translation>Die &amp;Organisation verbinden …</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: connections can be tested, but not changed.</source>
        <comment>@info</comment>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: Verbindungen lassen sich prüfen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>@action:button</comment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>@action:button</comment>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <comment>@action:button</comment>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>@action:button for keys</comment>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <comment>@action:button</comment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>What “%1” may do</source>
        <comment>@title rights of a connection</comment>
        <translation>Was „%1“ darf</translation>
    </message>
    <message>
        <source>Atlassian is being asked. Nothing is changed there.</source>
        <comment>@info</comment>
        <translation>Atlassian wird gefragt. Dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>New connection</source>
        <comment>@title</comment>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>@title</comment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Remove a Connection</source>
        <comment>@title:window</comment>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <comment>@info</comment>
        <translation>Die Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its key is taken out of this computer&apos;s keychain too. This can&apos;t be undone; at Atlassian the key stays valid until it is revoked there.</source>
        <comment>@info</comment>
        <translation>Auch ihr Schlüssel wird aus dem Schlüsselbund dieses Rechners genommen. Das lässt sich nicht rückgängig machen; bei Atlassian bleibt der Schlüssel gültig, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::DayDialog</name>
    <message>
        <source>Change the date</source>
        <comment>@title:window</comment>
        <translation>Das Datum ändern</translation>
    </message>
    <message>
        <source>The accounts were &amp;listed on:</source>
        <comment>@label:chooser</comment>
        <translation>Die Konten &amp;stammen vom:</translation>
    </message>
    <message>
        <source>The snapshot is put in its place among the others.</source>
        <comment>@info</comment>
        <translation>Der Stand kommt unter den anderen an seinen Platz.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <comment>@action:button</comment>
        <translation>Ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>ui::DoneBar</name>
    <message>
        <source>Show in &amp;folder</source>
        <comment>@action:button</comment>
        <translation>Im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>@action:button</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>@action:button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@title</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop to read these files together</source>
        <comment>@info</comment>
        <translation>Loslassen, um diese Dateien zusammen zu lesen</translation>
    </message>
    <message>
        <source>Drop to read this file</source>
        <comment>@info</comment>
        <translation>Loslassen, um diese Datei zu lesen</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Details: %1</source>
        <comment>@info technical part of an error</comment>
        <translation>Einzelheiten: %1</translation>
    </message>
</context>
<context>
    <name>ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <comment>@action:button</comment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>@action:button</comment>
        <translation>Kopie&amp;ren</translation>
    </message>
    <message>
        <source>Copy the error with its details</source>
        <comment>@info:tooltip</comment>
        <translation>Den Fehler mit seinen Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <comment>@action:button</comment>
        <translation>Schließe&amp;n</translation>
    </message>
    <message>
        <source>Put the message away (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Die Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>@title</comment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <comment>@title</comment>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionDialog</name>
    <message>
        <source>&amp;Without an end</source>
        <comment>@option:check</comment>
        <translation>Ohne &amp;Ende</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>@title:window</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Exception for %1</source>
        <comment>@label account or number of accounts</comment>
        <translation>Ausnahme für %1</translation>
    </message>
    <message>
        <source>While it holds, the seat counts as intended and nothing is proposed for it. When it is due, it comes back.</source>
        <comment>@info</comment>
        <translation>Solange sie gilt, zählt der Platz als beabsichtigt, und nichts wird für ihn vorgeschlagen. Läuft sie ab, kommt er wieder.</translation>
    </message>
    <message>
        <source>&amp;Who answers for it:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Wer dafür einsteht:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <comment>@label:chooser</comment>
        <translation>&amp;Letzter Tag:</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Take It Away</source>
        <comment>@action:button</comment>
        <translation>Weg&amp;nehmen</translation>
    </message>
    <message>
        <source>Say who answers for it, and why.</source>
        <comment>@info:tooltip</comment>
        <translation>Sagen Sie, wer dafür einsteht und warum.</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationPanel</name>
    <message>
        <source>Explanation of the account</source>
        <comment>@title</comment>
        <translation>Erklärung des Kontos</translation>
    </message>
    <message>
        <source>Open the source</source>
        <comment>@action:button</comment>
        <translation>Die Quelle öffnen</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <comment>@action:button</comment>
        <translation>Diese Erklärung kopieren</translation>
    </message>
    <message>
        <source>Choose an account to see why it is billable or not, by which rule, and what would change it.</source>
        <comment>@info</comment>
        <translation>Wählen Sie ein Konto, um zu sehen, warum es kostenpflichtig ist oder nicht, nach welcher Regel und was es ändern würde.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mark the encoding, so that Excel reads every letter right</source>
        <comment>@option:check</comment>
        <translation>Die &amp;Kodierung kennzeichnen, damit Excel alle Buchstaben richtig liest</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <comment>@title:window</comment>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title:group</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All that &amp;match the search: %1</source>
        <comment>@option:radio</comment>
        <translation>Alle, die zur &amp;Suche passen: %1</translation>
    </message>
    <message>
        <source>The &amp;selection: %1</source>
        <comment>@option:radio</comment>
        <translation>Die Aus&amp;wahl: %1</translation>
    </message>
    <message>
        <source>All a&amp;ccounts: %1</source>
        <comment>@option:radio</comment>
        <translation>Alle K&amp;onten: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>@title:group</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Those &amp;shown, in their order: %1</source>
        <comment>@option:radio</comment>
        <translation>Die &amp;gezeigten, in ihrer Reihenfolge: %1</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <comment>@option:radio</comment>
        <translation>A&amp;lle: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>@title:group</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), with a sheet that says where the figures come from</source>
        <comment>@option:radio</comment>
        <translation>E&amp;xcel-Arbeitsmappe (XLSX), mit einem Blatt, das sagt, woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>&amp;CSV, plain text for any program</source>
        <comment>@option:radio</comment>
        <translation>&amp;CSV, einfacher Text für jedes Programm</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>@item:inlistbox</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon, amounts with a decimal comma</source>
        <comment>@item:inlistbox</comment>
        <translation>Semikolon, Beträge mit Dezimalkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Between cells</source>
        <comment>@label</comment>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>&amp;Between cells:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Zwischen den Zellen:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>@action:button</comment>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A workbook holds %1 rows; these are more. Choose CSV, or search for fewer.</source>
        <comment>@info</comment>
        <translation>Eine Arbeitsmappe fasst %1 Zeilen; das sind mehr. Wählen Sie CSV oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>There is no account to export.</source>
        <comment>@info</comment>
        <translation>Es gibt kein Konto zu exportieren.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe in front.</source>
        <comment>@info</comment>
        <translation>Texte, die eine Tabellenkalkulation für eine Formel hielte, bekommen einen Apostroph davor.</translation>
    </message>
    <message>
        <source>Days are days and amounts are amounts; both can be sorted and added up.</source>
        <comment>@info</comment>
        <translation>Tage sind Tage und Beträge sind Beträge; beides lässt sich sortieren und addieren.</translation>
    </message>
</context>
<context>
    <name>ui::FigureCard</name>
    <message>
        <source>Opens these accounts</source>
        <comment>@info:whatsthis</comment>
        <translation>Öffnet diese Konten</translation>
    </message>
</context>
<context>
    <name>ui::FileForm</name>
    <message>
        <source>Detect</source>
        <comment>@item:inlistbox</comment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Detect: %1</source>
        <comment>@item:inlistbox what was found</comment>
        <translation>Erkennen: %1</translation>
    </message>
    <message>
        <source>E&amp;xported on</source>
        <comment>@option:check</comment>
        <translation>E&amp;xportiert am</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Art der Datei:</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>@label</comment>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>@label</comment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>&amp;Between cells:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Zwischen den Zellen:</translation>
    </message>
    <message>
        <source>Between cells</source>
        <comment>@label</comment>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>Dates &amp;like 3/1/2024:</source>
        <comment>@label:listbox</comment>
        <translation>Daten &amp;wie 3/1/2024:</translation>
    </message>
    <message>
        <source>Dates like 3/1/2024</source>
        <comment>@label</comment>
        <translation>Daten wie 3/1/2024</translation>
    </message>
    <message>
        <source>Exported on</source>
        <comment>@label</comment>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>Day first (3 January)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zuerst der Tag (3. Januar)</translation>
    </message>
    <message>
        <source>Month first (1 March)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zuerst der Monat (1. März)</translation>
    </message>
    <message>
        <source>Else the date is the one %1.</source>
        <comment>@info:tooltip where a date comes from</comment>
        <translation>Sonst gilt das Datum %1.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>E&amp;xplanation</source>
        <comment>@action:button</comment>
        <translation>&amp;Erklärung</translation>
    </message>
    <message>
        <source>Show why the current account is billable or not (Return)</source>
        <comment>@info:tooltip</comment>
        <translation>Zeigen, warum das aktuelle Konto kostenpflichtig ist oder nicht (Eingabe)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <comment>@action:button</comment>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Show, hide and move columns</source>
        <comment>@info:tooltip</comment>
        <translation>Spalten zeigen, verbergen und verschieben</translation>
    </message>
    <message>
        <source>or</source>
        <comment>@label between filters</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <comment>@action:button</comment>
        <translation>&amp;Summen</translation>
    </message>
    <message>
        <source>What these accounts, or the selected ones, come to by reason, department … (Ctrl+Alt+G)</source>
        <comment>@info:tooltip</comment>
        <translation>Was diese Konten oder die ausgewählten nach Grund, Abteilung … ergeben (Strg+Alt+G)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <comment>@action:button</comment>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write these accounts into a file (Ctrl+E)</source>
        <comment>@info:tooltip</comment>
        <translation>Diese Konten in eine Datei schreiben (Strg+E)</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <comment>@action</comment>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter (Delete); edit it (F2)</source>
        <comment>@info:tooltip</comment>
        <translation>Diesen Filter entfernen (Entf); bearbeiten (F2)</translation>
    </message>
    <message>
        <source>&amp;Edit in the Search</source>
        <comment>@action:inmenu</comment>
        <translation>In der Suche &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Only These Accounts</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Nur diese Konten</translation>
    </message>
    <message>
        <source>All &amp;but These Accounts</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Alle außer diesen Konten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPanel</name>
    <message>
        <source>&amp;Done</source>
        <comment>@action:button</comment>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <comment>@action:button</comment>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>A few questions</source>
        <comment>@title</comment>
        <translation>Ein paar Fragen</translation>
    </message>
    <message>
        <source>Files don&apos;t tell these. Each answer makes the figures more exact, at once; leave out what you don&apos;t know. You find them again in the settings.</source>
        <comment>@info</comment>
        <translation>Das sagen die Dateien nicht. Jede Antwort macht die Zahlen sofort genauer; lassen Sie weg, was Sie nicht wissen. Sie finden die Fragen in den Einstellungen wieder.</translation>
    </message>
</context>
<context>
    <name>ui::GroupsPopup</name>
    <message>
        <source>Totals by group</source>
        <comment>@title</comment>
        <translation>Summen nach Gruppen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <comment>@label</comment>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>@label</comment>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <comment>@info:status</comment>
        <translation>Wird addiert …</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Words have to occur in the name, e-mail or id; a product&apos;s name finds those who have it. All parts have to match.</source>
        <comment>@info</comment>
        <translation>Die Wörter müssen im Namen, in der E-Mail-Adresse oder in der ID vorkommen; der Name eines Produkts findet alle, die es haben. Alle Teile müssen zutreffen.</translation>
    </message>
    <message>
        <source>Leaves out what matches.</source>
        <comment>@info</comment>
        <translation>Lässt weg, worauf das zutrifft.</translation>
    </message>
    <message>
        <source>Either side.</source>
        <comment>@info</comment>
        <translation>Eines von beiden.</translation>
    </message>
    <message>
        <source>Any of these.</source>
        <comment>@info</comment>
        <translation>Eines von diesen.</translation>
    </message>
    <message>
        <source>A column of the file by its header.</source>
        <comment>@info</comment>
        <translation>Eine Spalte der Datei, nach ihrer Überschrift.</translation>
    </message>
    <message>
        <source>Search language</source>
        <comment>@title:window</comment>
        <translation>Suchsprache</translation>
    </message>
    <message>
        <source>Leanseat %1</source>
        <comment>@title:window</comment>
        <translation>Leanseat %1</translation>
    </message>
    <message>
        <source>Who is billable on Atlassian Guard, why, what it costs, and how to bring the number down.</source>
        <comment>@info</comment>
        <translation>Wer bei Atlassian Guard kostenpflichtig ist, warum, was es kostet und wie die Zahl sinkt.</translation>
    </message>
    <message>
        <source>Files are read on this computer; nothing is sent anywhere.</source>
        <comment>@info</comment>
        <translation>Dateien werden auf diesem Computer gelesen; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not affiliated with Atlassian.</source>
        <comment>@info</comment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Nicht mit Atlassian verbunden.</translation>
    </message>
</context>
<context>
    <name>ui::HelpViewer</name>
    <message>
        <source>Help</source>
        <comment>@title:window</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info:placeholder</comment>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@label:textbox</comment>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <comment>@label</comment>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <comment>@label</comment>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>@info</comment>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>&amp;Leave this file out</source>
        <comment>@option:check</comment>
        <translation>Diese Datei &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Remember for files with the same header</source>
        <comment>@option:check</comment>
        <translation>Für Dateien mit derselben Überschrift &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>@title:window</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>How files are &amp;read</source>
        <comment>@title:tab</comment>
        <translation>Wie Dateien ge&amp;lesen werden</translation>
    </message>
    <message>
        <source>What &amp;joins</source>
        <comment>@title:tab</comment>
        <translation>Was sich &amp;verbindet</translation>
    </message>
    <message>
        <source>The next file with these columns is read as you choose here.</source>
        <comment>@info:tooltip</comment>
        <translation>Die nächste Datei mit diesen Spalten wird gelesen, wie Sie hier wählen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@title</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <comment>@info:progress</comment>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>Nothing of it can be shown.</source>
        <comment>@info</comment>
        <translation>Nichts davon lässt sich zeigen.</translation>
    </message>
    <message>
        <source>There are no rows behind the header.</source>
        <comment>@info</comment>
        <translation>Hinter der Überschrift gibt es keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 row(s) are shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Gezeigt wird die erste %1 Zeile.</numerusform>
            <numerusform>Gezeigt werden die ersten %1 Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 row(s) are shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Gezeigt wird alles: %1 Zeile.</numerusform>
            <numerusform>Gezeigt werden alle %1 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as you chose on %1 for files with this header.</source>
        <comment>@info</comment>
        <translation>Gelesen, wie von Ihnen am %1 für Dateien mit dieser Überschrift gewählt.</translation>
    </message>
    <message>
        <source>&amp;Detect again</source>
        <comment>@action:button</comment>
        <translation>Noch einmal &amp;erkennen</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <comment>@action:button encoding</comment>
        <translation>Als %1 lesen</translation>
    </message>
    <message>
        <source>Every file is left out.</source>
        <comment>@info:status</comment>
        <translation>Alle Dateien sind weggelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 files can be read.</source>
        <comment>@info:status</comment>
        <translation>%1 von %2 Dateien lassen sich lesen.</translation>
    </message>
    <message>
        <source>What joins is told when every file can be read.</source>
        <comment>@info</comment>
        <translation>Was sich verbindet, steht hier, sobald sich alle Dateien lesen lassen.</translation>
    </message>
    <message>
        <source>Reading and joining the files…</source>
        <comment>@info:progress</comment>
        <translation>Die Dateien werden gelesen und verbunden …</translation>
    </message>
</context>
<context>
    <name>ui::JoinsDialog</name>
    <message>
        <source>What joined</source>
        <comment>@title:window</comment>
        <translation>Was sich verband</translation>
    </message>
    <message>
        <source>Only one file was read: there is nothing to join.</source>
        <comment>@info</comment>
        <translation>Nur eine Datei wurde gelesen: Es gibt nichts zu verbinden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ui::JoinsView</name>
    <message>
        <source>Show</source>
        <comment>@label what of a list</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>@label:listbox what of a list</comment>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>What joins and what conflicts</source>
        <comment>@title</comment>
        <translation>Was sich verbindet und was sich widerspricht</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>@item:inlistbox</comment>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <comment>@title</comment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Every key there is. Choose a command of the menus and press the keys that it shall have.</source>
        <comment>@info</comment>
        <translation>Alle Tasten, die es gibt. Wählen Sie einen Befehl der Menüs und drücken Sie die Tasten, die er haben soll.</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <comment>@action:button</comment>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <comment>@action:button</comment>
        <translation>Übliche &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <comment>@action:button</comment>
        <translation>All&amp;e üblichen Tasten</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <comment>@info:placeholder</comment>
        <translation>Tasten und Befehle suchen</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <comment>@label:textbox</comment>
        <translation>Tasten und Befehle suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <comment>@label</comment>
        <translation>Neue Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <comment>@label</comment>
        <translation>&amp;Neue Tasten</translation>
    </message>
</context>
<context>
    <name>ui::LookSection</name>
    <message>
        <source>Look and language</source>
        <comment>@title</comment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>How the window looks and speaks.</source>
        <comment>@info</comment>
        <translation>Wie das Fenster aussieht und spricht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <comment>@item:valuesuffix percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Inter</source>
        <comment>@item:inlistbox font</comment>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Inter (not installed: the system&apos;s)</source>
        <comment>@item:inlistbox font</comment>
        <translation>Inter (nicht installiert: die des Systems)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <comment>@item:inlistbox font</comment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox region</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <comment>@item:inlistbox region</comment>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <comment>@label</comment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <comment>@label</comment>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>From 100 to 200 %. Holds at once.</source>
        <comment>@info</comment>
        <translation>Von 100 bis 200 %. Gilt sofort.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <comment>@label</comment>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Holds after a restart.</source>
        <comment>@info</comment>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <comment>@label</comment>
        <translation>&amp;Zahlen und Daten</translation>
    </message>
    <message>
        <source>Leanseat has to be restarted for the new language or region.</source>
        <comment>@info</comment>
        <translation>Für die neue Sprache oder Region muss Leanseat neu gestartet werden.</translation>
    </message>
    <message>
        <source>Restart no&amp;w</source>
        <comment>@action:button</comment>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>The colours changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Farben wurden geändert.</translation>
    </message>
    <message>
        <source>The font changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Schrift wurde geändert.</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <comment>@info what was done</comment>
        <translation>Die Sprache ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Numbers and dates change with the next start.</source>
        <comment>@info what was done</comment>
        <translation>Zahlen und Daten ändern sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>The size of text changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Textgröße wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Import report</source>
        <comment>@title</comment>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@title</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>@title</comment>
        <translation>Stände</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <comment>@title:window</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>@label account or number of accounts</comment>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>An empty note takes it away.</source>
        <comment>@info</comment>
        <translation>Eine leere Notiz nimmt sie weg.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>ui::NoticesSection</name>
    <message>
        <source>billable accounts</source>
        <comment>@item:inlistbox threshold</comment>
        <translation>kostenpflichtige Konten</translation>
    </message>
    <message>
        <source>accidental seats</source>
        <comment>@item:inlistbox threshold</comment>
        <translation>unbeabsichtigte Plätze</translation>
    </message>
    <message>
        <source>unknown accounts</source>
        <comment>@item:inlistbox threshold</comment>
        <translation>unbekannte Konten</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>@item:inlistbox threshold</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>@title</comment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What you want to be told of.</source>
        <comment>@info</comment>
        <translation>Wovon Sie erfahren möchten.</translation>
    </message>
    <message>
        <source>Notifications on the &amp;desktop</source>
        <comment>@option:check</comment>
        <translation>Benachrichtigungen auf dem &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>When long work ends behind other windows, or a limit is reached.</source>
        <comment>@info</comment>
        <translation>Wenn lange Arbeit hinter anderen Fenstern endet oder eine Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>&amp;Add a limit</source>
        <comment>@action:button</comment>
        <translation>Grenze hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>@title</comment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>After each import the counts are held against these.</source>
        <comment>@info</comment>
        <translation>Nach jedem Import werden die Zahlen damit verglichen.</translation>
    </message>
    <message>
        <source>Notifications are on.</source>
        <comment>@info what was done</comment>
        <translation>Benachrichtigungen sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Notifications are off.</source>
        <comment>@info what was done</comment>
        <translation>Benachrichtigungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>A limit was added.</source>
        <comment>@info what was done</comment>
        <translation>Eine Grenze wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <comment>@label threshold: tell me when &apos;billable accounts&apos; reach &apos;N&apos;</comment>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>What is counted</source>
        <comment>@label</comment>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>reach</source>
        <comment>@label threshold: tell me when &apos;billable accounts&apos; reach &apos;N&apos;</comment>
        <translation>erreichen</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>@label</comment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the limit of %1</source>
        <comment>@action:button</comment>
        <translation>Die Grenze für %1 entfernen</translation>
    </message>
    <message>
        <source>A limit was removed.</source>
        <comment>@info what was done</comment>
        <translation>Eine Grenze wurde entfernt.</translation>
    </message>
    <message>
        <source>A limit changed.</source>
        <comment>@info what was done</comment>
        <translation>Eine Grenze wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ui::OptionRow</name>
    <message>
        <source>Lost: %1.</source>
        <comment>@info</comment>
        <translation>Verloren: %1.</translation>
    </message>
</context>
<context>
    <name>ui::OrderSection</name>
    <message>
        <source>Order of recommendations</source>
        <comment>@title</comment>
        <translation>Reihenfolge der Empfehlungen</translation>
    </message>
    <message>
        <source>For each account the first of these that is open is recommended. Protected accounts and seats that are meant are left alone by any order.</source>
        <comment>@info</comment>
        <translation>Für jedes Konto wird die erste davon empfohlen, die möglich ist. Geschützte Konten und beabsichtigte Plätze bleiben bei jeder Reihenfolge unangetastet.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Usual &amp;order</source>
        <comment>@action:button</comment>
        <translation>Übli&amp;che Reihenfolge</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>@info:tooltip</comment>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>@info:tooltip</comment>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>What this order leads to</source>
        <comment>@title</comment>
        <translation>Wozu diese Reihenfolge führt</translation>
    </message>
    <message>
        <source>Once accounts are open, this says how many get which recommendation.</source>
        <comment>@info</comment>
        <translation>Sobald Konten geöffnet sind, steht hier, wie viele welche Empfehlung bekommen.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>@title:column</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@title:column</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>@title:column against the usual order</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>@item</comment>
        <translation>dasselbe</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationSection</name>
    <message>
        <source>Organisation</source>
        <comment>@title</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own sites and workspaces</source>
        <comment>@title</comment>
        <translation>Eigene Sites und Arbeitsbereiche</translation>
    </message>
    <message>
        <source>What files can&apos;t tell. What is not known stays unknown, and figures say so.</source>
        <comment>@info</comment>
        <translation>Was Dateien nicht sagen können. Was nicht bekannt ist, bleibt unbekannt, und die Zahlen sagen es.</translation>
    </message>
    <message>
        <source>Seats used here are meant to be. Until you tick any, the sites with the most accounts are proposed.</source>
        <comment>@info</comment>
        <translation>Plätze, die hier benutzt werden, sind beabsichtigt. Solange Sie nichts ankreuzen, werden die Sites mit den meisten Konten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Ask me the &amp;few questions again…</source>
        <comment>@action:button</comment>
        <translation>Die paar &amp;Fragen noch einmal stellen …</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Read an export (Ctrl+O)</source>
        <comment>@info:tooltip</comment>
        <translation>Einen Export lesen (Strg+O)</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>@action:button</comment>
        <translation>Diese zeigen</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Page</source>
        <comment>@label</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@label</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Delete one person&apos;s data</source>
        <comment>@title:window</comment>
        <translation>Daten einer Person löschen</translation>
    </message>
    <message>
        <source>Everything that this workspace knows of a person goes: the account in every snapshot, its history, warnings, marks and notes, and what the log says of it. This can&apos;t be undone.</source>
        <comment>@info</comment>
        <translation>Alles, was dieser Arbeitsbereich über eine Person weiß, geht verloren: das Konto in jedem Stand, sein Verlauf, Warnungen, Markierungen und Notizen und was das Protokoll darüber sagt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;E-mail address or Atlassian ID:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;E-Mail-Adresse oder Atlassian-ID:</translation>
    </message>
    <message>
        <source>Exports that were imported, and backups, are files of their own and stay as they are.</source>
        <comment>@info</comment>
        <translation>Importierte Exporte und Sicherungen sind eigene Dateien und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>@action:button</comment>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ui::PreflightDialog</name>
    <message>
        <source>&amp;Ask again</source>
        <comment>@action:button</comment>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>What Atlassian lets be done</source>
        <comment>@title:window</comment>
        <translation>Was Atlassian zulässt</translation>
    </message>
    <message>
        <source>Accounts by options</source>
        <comment>@title</comment>
        <translation>Konten nach Optionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table, or all of them</source>
        <comment>@info:tooltip</comment>
        <translation>Die gewählten Zeilen als Tabelle kopieren, sonst alle</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>@action:button</comment>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PreflightSection</name>
    <message>
        <source>Ask Atlassian</source>
        <comment>@action:button</comment>
        <translation>Atlassian fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>@action:button</comment>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>What columns are read as</source>
        <comment>@title</comment>
        <translation>Als was die Spalten gelesen werden</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <comment>@title</comment>
        <translation>Erste Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>ui::PriceBookForm</name>
    <message>
        <source>Prices of Guard &amp;Premium</source>
        <comment>@option:check</comment>
        <translation>Preise von Guard Pre&amp;mium</translation>
    </message>
    <message>
        <source>Guard is &amp;included: it costs nothing</source>
        <comment>@option:check</comment>
        <translation>Guard ist &amp;enthalten: Es kostet nichts</translation>
    </message>
    <message>
        <source>Tiers</source>
        <comment>@title</comment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Only users inside a tier pay its price. The last one may be left open.</source>
        <comment>@info</comment>
        <translation>Nur die Nutzer innerhalb einer Stufe bezahlen deren Preis. Die letzte darf offen bleiben.</translation>
    </message>
    <message>
        <source>Annual steps</source>
        <comment>@title</comment>
        <translation>Jahresstufen</translation>
    </message>
    <message>
        <source>Only where a year is sold in steps: you pay the step at or above your number.</source>
        <comment>@info</comment>
        <translation>Nur wo ein Jahr in Stufen verkauft wird: Sie bezahlen die Stufe bei oder über Ihrer Zahl.</translation>
    </message>
    <message>
        <source>Known figures</source>
        <comment>@title</comment>
        <translation>Bekannte Beträge</translation>
    </message>
    <message>
        <source>What you know from an invoice or a quote, to see whether the book says the same.</source>
        <comment>@info</comment>
        <translation>Was Sie aus einer Rechnung oder einem Angebot wissen, um zu sehen, ob die Preisliste dasselbe sagt.</translation>
    </message>
    <message>
        <source>Cost by number of seats</source>
        <comment>@title</comment>
        <translation>Kosten nach Zahl der Plätze</translation>
    </message>
</context>
<context>
    <name>ui::PricesSection</name>
    <message>
        <source>Price books</source>
        <comment>@title</comment>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>What a seat costs. Your own quote is the truth: make a copy of a book, type your figures in, and every amount follows it.</source>
        <comment>@info</comment>
        <translation>Was ein Platz kostet. Ihr eigenes Angebot ist maßgeblich: Kopieren Sie eine Preisliste, tragen Sie Ihre Zahlen ein, und jeder Betrag folgt ihr.</translation>
    </message>
    <message>
        <source>&amp;Use this book</source>
        <comment>@action:button</comment>
        <translation>Diese Preisliste &amp;verwenden</translation>
    </message>
    <message>
        <source>Make a &amp;copy to edit</source>
        <comment>@action:button</comment>
        <translation>Zum Bearbeiten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>@action:button</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <comment>@action:button</comment>
        <translation>Als JSON &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <comment>@label</comment>
        <translation>&amp;Preisliste</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>@label</comment>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <comment>@action:button</comment>
        <translation>Aus ei&amp;ner Datei …</translation>
    </message>
    <message>
        <source>“%1” is used.</source>
        <comment>@info what was done: price book</comment>
        <translation>„%1“ wird verwendet.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>@action:button state of a price book</comment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Your own book: what you change holds at once, as long as nothing is wrong.</source>
        <comment>@info</comment>
        <translation>Ihre eigene Preisliste: Was Sie ändern, gilt sofort, solange nichts falsch ist.</translation>
    </message>
    <message>
        <source>It ships with Leanseat and can&apos;t be changed. Make a copy to edit.</source>
        <comment>@info</comment>
        <translation>Sie kommt mit Leanseat und lässt sich nicht ändern. Kopieren Sie sie zum Bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <comment>@info what was done: price book</comment>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was read from a file.</source>
        <comment>@info what was done: price book</comment>
        <translation>„%1“ wurde aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>@info what was done: price book</comment>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <comment>@info what was done: price book</comment>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <comment>@item:inlistbox</comment>
        <translation>Preislisten (*.json)</translation>
    </message>
    <message>
        <source>Price book</source>
        <comment>@title:window</comment>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Save the price book</source>
        <comment>@title:window</comment>
        <translation>Die Preisliste speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>&amp;Print…</source>
        <comment>@action:button</comment>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <comment>@action:button</comment>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Print accounts</source>
        <comment>@title:window</comment>
        <translation>Konten drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All that match the search</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle, die zur Suche passen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>The selection</source>
        <comment>@item:inlistbox</comment>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>@item:inlistbox landscape</comment>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>@item:inlistbox portrait</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>@label</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>@label</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>@label</comment>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@label</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page </source>
        <comment>@label:spinbox before a number</comment>
        <translation>Seite </translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>@label:spinbox behind the number of a page</comment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>The columns don&apos;t fit beside each other: the rows go on over %1 pages, each with the first column.</source>
        <comment>@info</comment>
        <translation>Die Spalten passen nicht nebeneinander: Die Zeilen gehen über %1 Seiten weiter, jede mit der ersten Spalte.</translation>
    </message>
    <message>
        <source>Set at %1 % so that every column fits.</source>
        <comment>@info</comment>
        <translation>Auf %1 % gesetzt, damit alle Spalten passen.</translation>
    </message>
    <message>
        <source>Texts that are longer than their column end in “…”.</source>
        <comment>@info</comment>
        <translation>Texte, die länger als ihre Spalte sind, enden mit „…“.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>&amp;Apply</source>
        <comment>@action:button</comment>
        <translation>Übernehm&amp;en</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>@title:window</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ProfileFields</name>
    <message>
        <source>not known</source>
        <comment>@item day of the month</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>@info number</comment>
        <translation>Höchstens %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProtectedSection</name>
    <message>
        <source>Protected accounts</source>
        <comment>@title</comment>
        <translation>Geschützte Konten</translation>
    </message>
    <message>
        <source>Service accounts, admins and whoever else must be left alone: never offered for any action. A domain stands for all its accounts, not those of its subdomains.</source>
        <comment>@info</comment>
        <translation>Dienstkonten, Admins und wer sonst in Ruhe gelassen werden muss: nie für eine Maßnahme angeboten. Eine Domäne steht für alle ihre Konten, nicht für die ihrer Subdomänen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <comment>@action:button</comment>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>anna@acme.com, @acme.com or an Atlassian ID</source>
        <comment>@info:placeholder</comment>
        <translation>anna@acme.com, @acme.com oder eine Atlassian-ID</translation>
    </message>
    <message>
        <source>Account or domain to protect</source>
        <comment>@label:textbox</comment>
        <translation>Zu schützendes Konto oder Domäne</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>@info:placeholder</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>@label:textbox</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Search the list</source>
        <comment>@info:placeholder</comment>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Search the protected list</source>
        <comment>@label:textbox</comment>
        <translation>In der Liste der geschützten suchen</translation>
    </message>
    <message>
        <source>&amp;From a CSV file…</source>
        <comment>@action:button</comment>
        <translation>Aus einer &amp;CSV-Datei …</translation>
    </message>
    <message>
        <source>Protected accounts</source>
        <comment>@title:window</comment>
        <translation>Geschützte Konten</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the protected list</source>
        <comment>@title:window</comment>
        <translation>Die Liste der geschützten speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ReasonSegment</name>
    <message>
        <source>Opens these accounts</source>
        <comment>@info:whatsthis</comment>
        <translation>Öffnet diese Konten</translation>
    </message>
</context>
<context>
    <name>ui::ReconciliationCard</name>
    <message>
        <source>Enter the invoice&apos;s quantity…</source>
        <comment>@action:button</comment>
        <translation>Die Menge der Rechnung eintragen …</translation>
    </message>
    <message>
        <source>Change the invoice&apos;s quantity…</source>
        <comment>@action:button</comment>
        <translation>Die Menge der Rechnung ändern …</translation>
    </message>
</context>
<context>
    <name>ui::RenewalEdit</name>
    <message>
        <source>not known</source>
        <comment>@item:inlistbox month</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Month of the renewal</source>
        <comment>@label</comment>
        <translation>Monat der Verlängerung</translation>
    </message>
    <message>
        <source>Day of the renewal</source>
        <comment>@label</comment>
        <translation>Tag der Verlängerung</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Import report</source>
        <comment>@title</comment>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Every row was read as it stands; there is nothing to list.</source>
        <comment>@info</comment>
        <translation>Jede Zeile wurde gelesen, wie sie dasteht; es gibt nichts aufzuführen.</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@title</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rejected and odd rows</source>
        <comment>@title</comment>
        <translation>Abgelehnte und auffällige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Read again as…</source>
        <comment>@action:button</comment>
        <translation>Noch einmal &amp;lesen als …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the overview</source>
        <comment>@action:button</comment>
        <translation>&amp;Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>What &amp;joined…</source>
        <comment>@action:button</comment>
        <translation>Was sich &amp;verband …</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <comment>@action:button</comment>
        <translation>Alles &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write every row of the list into a CSV or Excel file</source>
        <comment>@info:tooltip</comment>
        <translation>Alle Zeilen der Liste in eine CSV- oder Excel-Datei schreiben</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@label</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>@label</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All files</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All reasons</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle Gründe</translation>
    </message>
</context>
<context>
    <name>ui::RightsList</name>
    <message>
        <source>proved</source>
        <comment>@info state of a right</comment>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>@info state of a right</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info state of a right</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info right, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Needed for %1.</source>
        <comment>@info what a right is for</comment>
        <translation>Nötig für %1.</translation>
    </message>
</context>
<context>
    <name>ui::RulesSection</name>
    <message>
        <source>Rules</source>
        <comment>@title</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that fits an account decides whether it is billable; rules about an access look at each access. They ship as dated data and can&apos;t be changed here.</source>
        <comment>@info</comment>
        <translation>Die erste Regel, die auf ein Konto passt, entscheidet, ob es kostenpflichtig ist; Regeln zu einem Zugriff betrachten jeden Zugriff. Sie kommen als datierte Daten mit und lassen sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>&amp;Rule set</source>
        <comment>@label</comment>
        <translation>Re&amp;gelsatz</translation>
    </message>
    <message>
        <source>Old exports can be judged by today&apos;s rules, and the other way round.</source>
        <comment>@info</comment>
        <translation>Alte Exporte lassen sich nach heutigen Regeln beurteilen und umgekehrt.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <comment>@title</comment>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The rule set is “%1”.</source>
        <comment>@info what was done</comment>
        <translation>Der Regelsatz ist „%1“.</translation>
    </message>
    <message>
        <source>The one that held on the export&apos;s day</source>
        <comment>@item:inlistbox rule set</comment>
        <translation>Der am Tag des Exports gültige</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info rule set, when it holds</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search accounts, e.g. trello -jira last:&gt;90d</source>
        <comment>@info:placeholder</comment>
        <translation>Konten suchen, z. B. trello -jira last:&gt;90d</translation>
    </message>
    <message>
        <source>Words and fields; -word leaves out (Ctrl+F)</source>
        <comment>@info:tooltip</comment>
        <translation>Wörter und Felder; -wort lässt weg (Strg+F)</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <comment>@label:textbox</comment>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>@action:button</comment>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>@title</comment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>&amp;Copy as table</source>
        <comment>@action:button</comment>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected accounts with the columns shown (Ctrl+C)</source>
        <comment>@info:tooltip</comment>
        <translation>Die ausgewählten Konten mit den gezeigten Spalten kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Clear &amp;selection</source>
        <comment>@action:button</comment>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>@title</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Totals &amp;by…</source>
        <comment>@action:button</comment>
        <translation>Summen na&amp;ch …</translation>
    </message>
    <message>
        <source>What the selected accounts come to by reason, department … (Ctrl+Alt+G)</source>
        <comment>@info:tooltip</comment>
        <translation>Was die ausgewählten Konten nach Grund, Abteilung … ergeben (Strg+Alt+G)</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>@action:button</comment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <comment>@info:placeholder</comment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <comment>@label:textbox</comment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <comment>@label</comment>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>@info</comment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <comment>@info:tooltip</comment>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <comment>@info:tooltip</comment>
        <translation>Sie noch einmal machen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>@info</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsModel</name>
    <message>
        <source>In the search</source>
        <comment>@item where keys work</comment>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>In the table of accounts</source>
        <comment>@item where keys work</comment>
        <translation>In der Tabelle der Konten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>@item where keys work</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the settings</source>
        <comment>@item where keys work</comment>
        <translation>In den Einstellungen</translation>
    </message>
    <message>
        <source>Close the suggestions, then clear the search</source>
        <comment>@info</comment>
        <translation>Die Vorschläge schließen, dann die Suche leeren</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>@info</comment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>To the table</source>
        <comment>@info</comment>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>To the explanation</source>
        <comment>@info</comment>
        <translation>Zur Erklärung</translation>
    </message>
    <message>
        <source>Select all accounts shown</source>
        <comment>@info</comment>
        <translation>Alle gezeigten Konten auswählen</translation>
    </message>
    <message>
        <source>Copy the selected accounts as a table</source>
        <comment>@info</comment>
        <translation>Die ausgewählten Konten als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Move the current column to the left</source>
        <comment>@info</comment>
        <translation>Die aktuelle Spalte nach links schieben</translation>
    </message>
    <message>
        <source>Move the current column to the right</source>
        <comment>@info</comment>
        <translation>Die aktuelle Spalte nach rechts schieben</translation>
    </message>
    <message>
        <source>Sort by the current column: ascending, descending, not</source>
        <comment>@info</comment>
        <translation>Nach der aktuellen Spalte sortieren: aufsteigend, absteigend, nicht</translation>
    </message>
    <message>
        <source>Dismiss the message, stop reading, leave the report or the explanation</source>
        <comment>@info</comment>
        <translation>Die Meldung schließen, das Lesen abbrechen, den Bericht oder die Erklärung verlassen</translation>
    </message>
    <message>
        <source>Context menu</source>
        <comment>@info</comment>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <comment>@info</comment>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <comment>@info</comment>
        <translation>Sie noch einmal machen</translation>
    </message>
    <message>
        <source>Move a recommendation up</source>
        <comment>@info</comment>
        <translation>Eine Empfehlung nach oben schieben</translation>
    </message>
    <message>
        <source>Move a recommendation down</source>
        <comment>@info</comment>
        <translation>Eine Empfehlung nach unten schieben</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <comment>@info</comment>
        <translation>Diese Tasten stehen fest.</translation>
    </message>
    <message>
        <source>Only one combination of keys can be used.</source>
        <comment>@info</comment>
        <translation>Nur eine Tastenkombination ist möglich.</translation>
    </message>
    <message>
        <source>Without Ctrl or Alt only the keys F1 to F35 can be used: others are for typing and moving.</source>
        <comment>@info</comment>
        <translation>Ohne Strg oder Alt sind nur die Tasten F1 bis F35 möglich: Andere dienen zum Schreiben und Bewegen.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>@info keys, command</comment>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>The keys of “%1” changed.</source>
        <comment>@info what was done</comment>
        <translation>Die Tasten von „%1“ wurden geändert.</translation>
    </message>
    <message>
        <source>“%1” has its usual keys again.</source>
        <comment>@info what was done</comment>
        <translation>„%1“ hat wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <comment>@info what was done</comment>
        <translation>Alle Befehle haben wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title:column</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <comment>@title:column</comment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>@title:column</comment>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::SitesView</name>
    <message>
        <source>another site, e.g. acme.atlassian.net</source>
        <comment>@info:placeholder</comment>
        <translation>eine weitere Site, z. B. acme.atlassian.net</translation>
    </message>
    <message>
        <source>Another own site</source>
        <comment>@label:textbox</comment>
        <translation>Eine weitere eigene Site</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@action:button</comment>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>“%1” is no address of a site. Write it like acme.atlassian.net.</source>
        <comment>@info</comment>
        <translation>„%1“ ist keine Adresse einer Site. Schreiben Sie sie wie acme.atlassian.net.</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>&amp;Show these accounts</source>
        <comment>@action</comment>
        <translation>&amp;Diese Konten zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>@action</comment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Change the &amp;date…</source>
        <comment>@action</comment>
        <translation>Das Da&amp;tum ändern …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>@action</comment>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>@title</comment>
        <translation>Stände</translation>
    </message>
    <message>
        <source>Compare two chosen snapshots, or one with the one before it</source>
        <comment>@info:tooltip</comment>
        <translation>Zwei gewählte Stände vergleichen oder einen mit dem davor</translation>
    </message>
    <message>
        <source>&amp;Keep in a workspace…</source>
        <comment>@action:button</comment>
        <translation>In einem Arbeitsbereich ab&amp;legen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>The workspace has no snapshot yet</source>
        <comment>@title</comment>
        <translation>Der Arbeitsbereich hat noch keinen Stand</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <comment>@title</comment>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Import an export of your organisation&apos;s accounts: each import is kept as a snapshot of the day it was made.</source>
        <comment>@info</comment>
        <translation>Importieren Sie einen Export der Konten Ihrer Organisation: Jeder Import wird als Stand des Tages abgelegt, an dem er entstand.</translation>
    </message>
    <message>
        <source>In a workspace every import is kept as a snapshot, so that you see what changed from month to month.</source>
        <comment>@info</comment>
        <translation>In einem Arbeitsbereich wird jeder Import als Stand abgelegt, sodass Sie sehen, was sich von Monat zu Monat änderte.</translation>
    </message>
    <message>
        <source>One snapshot.</source>
        <comment>@title</comment>
        <translation>Ein Stand.</translation>
    </message>
    <message>
        <source>%1 snapshots, from %2 to %3.</source>
        <comment>@title number, days</comment>
        <translation>%1 Stände, vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>The window shows %1.</source>
        <comment>@info a snapshot</comment>
        <translation>Das Fenster zeigt %1.</translation>
    </message>
    <message>
        <source>Delete snapshots</source>
        <comment>@title:window</comment>
        <translation>Stände löschen</translation>
    </message>
    <message>
        <source>What only they say goes. This can&apos;t be undone.</source>
        <comment>@info</comment>
        <translation>Was nur sie sagen, geht verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>@action:button</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 snapshot(s) for good?</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 Stand für immer löschen?</numerusform>
            <numerusform>%1 Stände für immer löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SortPopup</name>
    <message>
        <source>&amp;Turn around</source>
        <comment>@action:button sort order</comment>
        <translation>&amp;Umdrehen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@action:button sort order</comment>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@action:button sort order</comment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <comment>@title</comment>
        <translation>Nach mehreren Spalten sortieren</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <comment>@title</comment>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Sorted columns</source>
        <comment>@title</comment>
        <translation>Sortierte Spalten</translation>
    </message>
    <message>
        <source>Add a column</source>
        <comment>@label</comment>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Ascending or descending</source>
        <comment>@info:tooltip</comment>
        <translation>Aufsteigend oder absteigend</translation>
    </message>
    <message>
        <source>Let the column count more</source>
        <comment>@info:tooltip</comment>
        <translation>Die Spalte soll mehr zählen</translation>
    </message>
    <message>
        <source>Let the column count less</source>
        <comment>@info:tooltip</comment>
        <translation>Die Spalte soll weniger zählen</translation>
    </message>
    <message>
        <source>%1. %2, ascending</source>
        <comment>@item place, column</comment>
        <translation>%1. %2, aufsteigend</translation>
    </message>
    <message>
        <source>%1. %2, descending</source>
        <comment>@item place, column</comment>
        <translation>%1. %2, absteigend</translation>
    </message>
    <message>
        <source>Nothing: as the file has it</source>
        <comment>@item sorted by</comment>
        <translation>Nichts: wie in der Datei</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <comment>@item:inlistbox</comment>
        <translation>Eine Spalte hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@label</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; what was there before stays (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Abbrechen; was vorher da war, bleibt (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Sample</source>
        <comment>@label</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What Leanseat knows about your organisation (F4)</source>
        <comment>@info:tooltip</comment>
        <translation>Was Leanseat über Ihre Organisation weiß (F4)</translation>
    </message>
    <message>
        <source>An invented organisation that ships with Leanseat. Import your own export to see yours.</source>
        <comment>@info:tooltip</comment>
        <translation>Eine erfundene Organisation, die mit Leanseat kommt. Importieren Sie Ihren eigenen Export, um Ihre zu sehen.</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <comment>@action:button</comment>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Show which rows, and why</source>
        <comment>@info:tooltip</comment>
        <translation>Zeigen, welche Zeilen und warum</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <comment>@label</comment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>A simulated Atlassian is connected: nothing that is done here reaches the real one.</source>
        <comment>@info:tooltip</comment>
        <translation>Ein simuliertes Atlassian ist verbunden: Nichts, was hier getan wird, erreicht das echte.</translation>
    </message>
    <message>
        <source>A simulated Atlassian is connected, with %1: nothing that is done here reaches the real one.</source>
        <comment>@info:tooltip an invented organisation</comment>
        <translation>Ein simuliertes Atlassian ist verbunden, mit %1: Nichts, was hier getan wird, erreicht das echte.</translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Save</source>
        <comment>@action:button</comment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <comment>@action:button</comment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Save a View</source>
        <comment>@title:window</comment>
        <translation>Eine Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename a View</source>
        <comment>@title:window</comment>
        <translation>Eine Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>@label</comment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <comment>@label</comment>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>A view keeps the search, the order, the columns and the grouping.</source>
        <comment>@info</comment>
        <translation>Eine Ansicht enthält die Suche, die Reihenfolge, die Spalten und die Gruppierung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Vie&amp;ws</source>
        <comment>@action:button</comment>
        <translation>Ans&amp;ichten</translation>
    </message>
    <message>
        <source>Saved views: searches with their order and columns</source>
        <comment>@info:tooltip</comment>
        <translation>Gespeicherte Ansichten: Suchen mit ihrer Reihenfolge und ihren Spalten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>@info:accessible</comment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>@title</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save as a New View…</source>
        <comment>@action:inmenu</comment>
        <translation>Als neue Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>@action:inmenu</comment>
        <translation>„%1“ &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <comment>@action:inmenu</comment>
        <translation>„%1“ &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”…</source>
        <comment>@action:inmenu</comment>
        <translation>„%1“ &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete a View</source>
        <comment>@title:window</comment>
        <translation>Eine Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <comment>@info</comment>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Accounts are not touched; only the name and its arrangement go.</source>
        <comment>@info</comment>
        <translation>Konten werden nicht angerührt; nur der Name und seine Anordnung gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>@action:button</comment>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Drop the managed-accounts export here</source>
        <comment>@info</comment>
        <translation>Legen Sie den Export der verwalteten Konten hier ab</translation>
    </message>
    <message>
        <source>Leanseat reads it on this computer and tells who is billable, why, and what it costs.</source>
        <comment>@info</comment>
        <translation>Leanseat liest ihn auf diesem Computer und sagt, wer kostenpflichtig ist, warum und was es kostet.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>@action:button</comment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <comment>@action:button</comment>
        <translation>Das Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>How to get it: open &lt;b&gt;admin.atlassian.com&lt;/b&gt;, then &lt;b&gt;Managed accounts&lt;/b&gt;, and choose &lt;b&gt;Export accounts&lt;/b&gt;. Atlassian mails you a link; it works for 24 hours.</source>
        <comment>@info</comment>
        <translation>So bekommen Sie ihn: Öffnen Sie &lt;b&gt;admin.atlassian.com&lt;/b&gt;, dann &lt;b&gt;Managed accounts&lt;/b&gt;, und wählen Sie &lt;b&gt;Export accounts&lt;/b&gt;. Atlassian schickt Ihnen einen Link; er gilt 24 Stunden.</translation>
    </message>
    <message>
        <source>&amp;Import another file…</source>
        <comment>@action:button</comment>
        <translation>Eine andere Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Read it as…</source>
        <comment>@action:button</comment>
        <translation>&amp;Lesen als …</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <comment>@action:button</comment>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@label</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Try with the sample organisation</source>
        <comment>@action:button</comment>
        <translation>Mit der &amp;Beispielorganisation ausprobieren</translation>
    </message>
    <message>
        <source>Starts a simulated Atlassian on this computer and loads from it: everything can be tried, and nothing real is touched</source>
        <comment>@info:tooltip</comment>
        <translation>Startet ein simuliertes Atlassian auf diesem Computer und lädt davon: Alles lässt sich ausprobieren, und nichts Echtes wird berührt</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceActions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Recent Workspaces</source>
        <comment>@title:menu</comment>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>New Window</source>
        <comment>@action:inmenu</comment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Workspace &amp;File</source>
        <comment>@title:menu</comment>
        <translation>Da&amp;tei des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Save a Backup…</source>
        <comment>@action:inmenu</comment>
        <translation>Eine Sicherung &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Thin Out Old Snapshots…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Alte Stände ausdünnen …</translation>
    </message>
    <message>
        <source>Delete One &amp;Person&apos;s Data…</source>
        <comment>@action:inmenu</comment>
        <translation>Daten einer &amp;Person löschen …</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Komprimieren</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <comment>@action:inmenu</comment>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>C&amp;lose Workspace</source>
        <comment>@action:inmenu</comment>
        <translation>Arbeitsbereich sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Mark as &amp;Protected</source>
        <comment>@action:inmenu</comment>
        <translation>Als gesch&amp;ützt markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Leaver</source>
        <comment>@action:inmenu</comment>
        <translation>Als ausgeschie&amp;den markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Intended</source>
        <comment>@action:inmenu</comment>
        <translation>Als &amp;beabsichtigt markieren</translation>
    </message>
    <message>
        <source>&amp;Take Marks Off</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Markierungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>E&amp;xception…</source>
        <comment>@action:inmenu</comment>
        <translation>A&amp;usnahme …</translation>
    </message>
</context>
</TS>
