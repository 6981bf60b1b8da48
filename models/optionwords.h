// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost.h"
#include "core/option.h"
#include "models/tone.h"

#include <QLocale>
#include <QStringList>

namespace models {

/// "Non-billable policy"
QString optionTitle(core::Option option);
/// What happens, in a sentence.
QString optionSummary(core::Option option);
/// Who must act, in a sentence.
QString optionActor(core::Option option);
QString lossText(core::Loss loss);
QStringList lossTexts(core::Losses losses);
QString undoText(core::Undo undo);
QString eligibilityText(core::Eligibility eligibility);

/// Why an option is not open, and by whom that can be lifted; `lift` is empty where nobody can or need.
struct ReasonText
{
    QString why;
    QString lift;
    QString brief; ///< for a chip: "identity provider"
};
ReasonText optionReasonText(core::OptionReason reason);
/// "eligible", "blocked: identity provider", "recommended".
Chip optionChip(const core::OptionAnswer &answer, bool recommended = false);

/// "Move to a non-billable policy"; "Leave it" for None.
QString adviceText(core::Advice advice);
QString adviceReasonText(core::AdviceReason reason);
/// The option behind an advice, where there is one.
std::optional<core::Option> optionOf(core::Advice advice);

/// Behind a saving: "from the renewal on 1 March", or what has to be known first as a sentence.
QString savesFromText(const core::SavesFrom &from, const QLocale &locale);
/// Whether savesFromText is a phrase that completes "… saves $9,500 a year, …" (else it is a sentence of its own).
bool savesFromIsKnown(const core::SavesFrom &from);

} // namespace models
