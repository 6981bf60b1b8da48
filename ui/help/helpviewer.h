// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/helptexts.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

/// Dynamic property (text) of a widget: the help page that belongs to it and what lies in it.
inline constexpr char kHelpPage[] = "helpPage";
/// Of the widget or the nearest around it that names one; empty where none does.
QString helpPageOf(const QWidget *widget);

/// The help: contents and search on the left, a page on the right. Stands beside the window, which goes on working.
class HelpViewer final : public QDialog
{
    Q_OBJECT

public:
    HelpViewer(models::HelpTexts texts, QWidget *parent);

    /// An unknown page shows the first.
    void showPage(const QString &id);
    QString page() const;
    QLineEdit *search() const { return m_search; }
    QListWidget *contents() const { return m_list; }
    QTextBrowser *text() const { return m_text; }

signals:
    /// An address of the web.
    void linkRequested(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &words);
    void showIndex(int page);
    void follow(const QUrl &url);

    models::HelpTexts m_texts;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    int m_page = -1;
};

} // namespace ui
