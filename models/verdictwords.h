// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "models/tone.h"
#include "models/wording.h"

namespace models {

QString productText(core::Product product);
/// "Free"; "plan not known" for Unknown.
QString planText(core::Plan plan);
QString roleText(core::AccessRole role);
QString verdictText(core::Verdict verdict);
QString certaintyText(core::Certainty certainty);
/// "Intended", "Accidental"; "Not billable" for None.
QString intentText(core::Intent intent);
/// "Active", "Deactivated" …
QString statusText(core::AccountStatus status);
QString managedByText(core::ManagedBy managedBy);
/// "Only Trello", "Somebody else's site", "Sandbox only" …
QString causeText(core::Cause cause);
/// The same with what the case adds: "Only Trello Free" where every counting access is on the Free plan.
QString causeText(const core::Case &facts);
/// Behind "300 of them only because of …": "Trello", "Trello Free", "somebody else's sites".
QString becauseOfText(core::Cause cause, bool allFree);
/// Whether every access that counts is on the Free plan.
bool countsOnlyFree(const core::Case &facts);

QString answerText(core::Tri answer);      ///< "Yes", "No", "Unknown"
QString ownershipText(core::Ownership ownership);
/// What a table shows in one word: "Accidental", "Intended", "Not billable", "Unknown".
Chip verdictChip(const core::Case &facts);

/// Whole sentences: what would stop it / make it billable. Names the sites where it can.
QString flipText(const core::Case &facts, const QStringList &sites = {});
QString flipText(core::Flip flip);
/// What is missing to decide: "Whether this Opsgenie is on a paid plan."
QString missingText(core::Missing missing, const std::vector<core::Product> &products = {});
QString candidateText(core::Candidate candidate);
QStringList candidateTexts(quint16 candidates);

/// The deciding rule in a few words, as the Why column shows it.
QString whyText(const core::Case &facts, const Wording &wording);
/// The verdict as sentences: "Billable because this account belongs to a Trello workspace. It has no other product."
QString verdictSentence(const core::Case &facts, const Wording &wording);

} // namespace models
