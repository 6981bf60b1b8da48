// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sitesmodel.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace ui {

class Label;

/// The sites met, ticked where they are own, and a line to add another.
class SitesView final : public QWidget
{
    Q_OBJECT

public:
    SitesView(models::SitesModel *sites, const QString &name, QWidget *parent);

private:
    void add();
    void layoutColumns();
    void fitHeight();

    models::SitesModel *m_sites;
    QTableView *m_table;
    QLineEdit *m_edit;
    Label *m_problem;
};

} // namespace ui
