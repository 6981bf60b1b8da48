// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorwords.h"

#include <QStackedWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class EmptyState;
class Label;

/// What stands in the window while no accounts are open: how to get an export, the file that is being read, or why it
/// could not be.
class WelcomePage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &title);
    void setProgress(const QString &text, qint64 done, qint64 total);
    /// @p readAgain offers to read the file in another way, @p others to read the other files of the set.
    void showError(const models::ErrorText &error, bool readAgain, bool others);
    QString title() const;

signals:
    void importRequested();
    void sampleRequested();
    void rehearsalRequested();
    void readAgainRequested();
    void goOnRequested();
    void cancelRequested();

private:
    QWidget *buildLoading();

    EmptyState *m_empty;
    EmptyState *m_error;
    QPushButton *m_readAgain;
    QPushButton *m_without;
    QWidget *m_loading;
    Label *m_loadingTitle;
    Label *m_loadingText;
    QProgressBar *m_bar;
};

} // namespace ui
