// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "models/tone.h"
#include "models/wording.h"

namespace models {

/// The words of account tables, for the window's model and for the command line. Builds the asked cell only.
class AccountCells final
{
public:
    AccountCells(core::AssessmentPtr assessment, Wording wording);

    [[nodiscard]] QString text(core::AccountColumn column, core::Row row) const;
    [[nodiscard]] Tone tone(core::AccountColumn column, core::Row row) const;
    [[nodiscard]] QString toolTip(core::AccountColumn column, core::Row row) const;
    [[nodiscard]] static bool isNumeric(core::AccountColumn column);
    /// Whether any source says something there; columns without are hidden at first.
    [[nodiscard]] bool hasData(core::AccountColumn column) const;
    /// The columns that a table shows at first.
    [[nodiscard]] static const std::vector<core::AccountColumn> &defaultColumns();

    [[nodiscard]] const core::AssessmentPtr &assessment() const { return m_assessment; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }

private:
    [[nodiscard]] QString why(core::Row row) const;

    core::AssessmentPtr m_assessment;
    Wording m_wording;
    QStringList m_ownSites;
};

} // namespace models
