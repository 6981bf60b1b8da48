// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QString;

namespace core {
class ReadingMemory;
}

namespace app {
class Composition;
}

/// Connections between rooms, one file a page. Called once each, when everything exists.
namespace app::wiring {

/// Palette by what the user chose and the system says.
void applyTheme(Composition &app);
void connectShell(Composition &app);
void connectReading(Composition &app);
/// Files on their way in: chosen, dropped, looked at, asked about.
void connectImporting(Composition &app);
/// How files of known headers are read, kept and used from now on. What there is: Opener::memory().
void setReadingMemory(Composition &app, const core::ReadingMemory &memory);
void connectOverview(Composition &app);
void connectAccounts(Composition &app);
/// What is selected, its sums and its totals by group.
void connectSelection(Composition &app);
/// Saved views, and how they are remembered.
void connectViews(Composition &app);
void connectProfile(Composition &app);
/// Files with accounts or warnings in them.
void connectExporting(Composition &app);
void connectPrinting(Composition &app);
/// What changed between snapshots: pages, the overview's card, the panel's history.
void connectChanges(Composition &app);
/// The settings page, the palette of commands, the questions of the first run, and what follows from them.
void connectSettings(Composition &app);
void connectConnections(Composition &app);
void connectPalette(Composition &app);
void connectHelp(Composition &app);
/// The help key in a dialog, which the window's own doesn't reach.
void offerHelp(Composition &app, QDialog *dialog, const QString &page);
/// Which rule set and which price book are used.
void connectJudging(Composition &app);
/// The workspace file: new, open, recent, its upkeep, and what its state says.
void connectWorkspace(Composition &app);
/// Settings and views that are the organisation's: kept in the workspace, taken from it.
void connectOwnData(Composition &app);
/// Loading from Atlassian, and what is a simulated one.
void connectSyncing(Composition &app);
/// What Atlassian lets be done to accounts.
void connectPreflight(Composition &app);
/// One click to a simulated Atlassian.
void connectRehearsal(Composition &app);
/// Marks, notes, exceptions, undo.
void connectAnnotating(Composition &app);

} // namespace app::wiring
