// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace models {
class CompletionModel;
}

namespace ui {

/// The search: completes fields and values, and shows an error in place, underlined from its character on.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(models::CompletionModel *completions, QWidget *parent = nullptr);

    /// @p column is the 1-based character that the error is at; 0 = as a whole.
    void setError(const QString &message, int column);
    void clearError();
    /// Whether suggestions are shown.
    bool isCompleting() const;
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    int errorColumn() const { return m_errorColumn; }

signals:
    /// At every change by hand.
    void queryEdited(const QString &query);
    /// Return: go to the accounts.
    void queryEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void complete();
    void accept(const QModelIndex &index);
    void placeMessage();

    models::CompletionModel *m_completions;
    QCompleter *m_completer;
    QWidget *m_message = nullptr;
    QString m_error;
    int m_errorColumn = 0;
};

} // namespace ui
