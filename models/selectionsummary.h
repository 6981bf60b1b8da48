// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"
#include "models/wording.h"

#include <QObject>
#include <QThreadPool>

#include <utility>
#include <vector>

namespace models {

/// "312 selected · 300 could go · saves $9,500 a year · 12 blocked"; empty for no rows.
QString selectionText(const core::Selection &selection, const Wording &wording);

/// First and last of each run of shown rows.
using RowRanges = std::vector<std::pair<int, int>>;

/// What the summary bar under a table says. Large selections are added up on a pool; the older text stays until then.
class SelectionSummary final : public QObject
{
    Q_OBJECT
public:
    explicit SelectionSummary(Wording wording, QObject *parent = nullptr);
    ~SelectionSummary() override;

    /// Sums up the rows of @p order in @p ranges, which lie within it and do not overlap.
    void setRows(const core::AssessmentPtr &assessment, const core::RowOrderPtr &order, const RowRanges &ranges);
    [[nodiscard]] const core::Selection &selection() const { return m_selection; }
    [[nodiscard]] QString text() const { return selectionText(m_selection, m_wording); }

signals:
    void changed();

private:
    Wording m_wording;
    core::Selection m_selection;
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace models
