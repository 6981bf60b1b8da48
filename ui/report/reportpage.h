// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reportmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace ui {

class Label;

/// What reading came to: each file with its counts, and every rejected or odd row with its line and reason.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(models::ReportModel *model, QWidget *parent = nullptr);

    void setSummary(const models::ReadingSummary &summary);
    QTableView *table() const { return m_table; }
    QComboBox *fileFilter() const { return m_file; }
    QComboBox *kindFilter() const { return m_kind; }
    QString countText() const;
    QString sentence() const;
    void focusFirst();

public slots:
    void copy();

signals:
    void backRequested();
    void readAgainRequested();
    void saveRequested();
    void joinsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFilters();
    void fillFilters();
    void applyFilters();
    void refreshCount();
    void layoutColumns();
    void shareHeight();

    models::ReportModel *m_model;
    Label *m_sentence;
    QVBoxLayout *m_files;
    QWidget *m_fileBox;
    QScrollArea *m_fileArea;
    QWidget *m_filters;
    QComboBox *m_file;
    QComboBox *m_kind;
    Label *m_count;
    QTableView *m_table;
    Label *m_leftOut;
    Label *m_none;
    QPushButton *m_joins;
    QPushButton *m_back;
};

} // namespace ui
