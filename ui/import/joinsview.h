// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTableView;

namespace models {
class JoinsModel;
}

namespace ui {

class Label;

/// What joins and what conflicts: a sentence, a filter by kind, the table.
class JoinsView final : public QWidget
{
    Q_OBJECT

public:
    explicit JoinsView(models::JoinsModel *model, QWidget *parent = nullptr);

    /// In the table's stead: while files are read, or where they can't be joined.
    void setMessage(const QString &message);
    QTableView *table() const { return m_table; }
    QComboBox *filter() const { return m_filter; }
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void copy();

    models::JoinsModel *m_model;
    Label *m_sentence;
    QComboBox *m_filter;
    QWidget *m_filterRow;
    QTableView *m_table;
    QString m_message;
};

} // namespace ui
