// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// A header with a selection model of its own, which stays empty. With the table's it asks at every paint which columns
/// are selected as a whole, and for a million selected rows that takes longer than painting them.
class AccountHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget *parent = nullptr);

    /// Keeps the one that setModel() makes for this header; the table's is not taken.
    void setSelectionModel(QItemSelectionModel *selection) override;
};

} // namespace ui
