// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reconciliation.h"
#include "models/explanationdocument.h"

namespace models {

QString gapText(core::GapReason reason);
/// What can be done to know better, in a sentence.
QString gapHelp(core::GapReason reason);

/// Our count, Atlassian's, the invoice's, and a name for each gap between.
struct ReconciliationDocument
{
    struct Line
    {
        QString label;
        QString value;  ///< "500", "+3", "not known"
        QString help;
        bool isTotal = false;
        QString query;  ///< opens its accounts; empty where there are none to show
    };
    QString title;
    QString sentence;  ///< "By the rules 500 accounts are billable; Atlassian says 503."
    QList<Line> lines; ///< totals with their gaps between, in order
    bool knowsInvoice = false;
};
/// On Guard Premium alone our count is Premium's, and Atlassian's flag says nothing about it.
ReconciliationDocument reconciliationDocument(const core::Reconciliation &reconciliation, const Wording &wording, core::Edition edition = core::Edition::Unknown);
QString plainText(const ReconciliationDocument &document);

} // namespace models
