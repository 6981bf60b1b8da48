// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace core {
struct FilePreview;
struct ColumnUse;
} // namespace core

namespace models {
class ImportColumnsModel;
class ImportRowsModel;
} // namespace models

namespace ui {

/// The first rows of a file below a row that says, and lets choose, what each column is read as. That row stays where it
/// is when the others are scrolled.
class PreviewTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void setPreview(const core::FilePreview &preview);
    QTableView *columns() const { return m_columns; }
    QTableView *rows() const { return m_rows; }

signals:
    void columnChosen(int column, const core::ColumnUse &use);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layoutColumns();

    models::ImportColumnsModel *m_columnsModel;
    models::ImportRowsModel *m_rowsModel;
    QTableView *m_columns;
    QTableView *m_rows;
};

} // namespace ui
