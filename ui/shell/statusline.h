// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;

/// Below the page: by which rules and prices, what the last search took, and what is going on, with a way to stop it.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setBasis(const QString &text);
    /// Not on pages that print it beside their numbers.
    void setBasisShown(bool shown);
    void setMessage(const QString &text);
    /// A message that screen readers say at once.
    void announce(const QString &text);
    /// @p total 0: not known.
    void setProgress(const QString &text, qint64 done, qint64 total);
    void clearProgress();
    bool isBusy() const;
    QString message() const;

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_basisText;
    bool m_isBasisShown = true;
    ElidedLabel *m_basis;
    ElidedLabel *m_message;
    ElidedLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace ui
