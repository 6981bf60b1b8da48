// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpviewer.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/insetdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

namespace ui {

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString page = widget->property(kHelpPage).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

HelpViewer::HelpViewer(models::HelpTexts texts, QWidget *parent)
    : QDialog(parent)
    , m_texts(std::move(texts))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help", "@title:window"));
    m_search->setPlaceholderText(tr("Search the help", "@info:placeholder"));
    m_search->setAccessibleName(tr("Search the help", "@label:textbox"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the help", "@label"));
    m_list->setItemDelegate(new InsetDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Page of the help", "@label"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::l);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(left, 1);
    layout->addWidget(m_text, 3);
    connect(m_search, &QLineEdit::textChanged, this, &HelpViewer::fill);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showIndex(item->data(Qt::UserRole).toInt());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpViewer::follow);
    fitDialog(this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38});
    fill(QString());
}

void HelpViewer::showPage(const QString &id)
{
    m_search->clear();
    m_list->setCurrentRow(qMax(0, m_texts.indexOf(id)));
}

QString HelpViewer::page() const
{
    return m_page < 0 ? QString() : m_texts.pages()[m_page].id;
}

void HelpViewer::fill(const QString &words)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](int page, const QString &text) {
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, page);
        };
        if (words.trimmed().isEmpty()) {
            for (int i = 0; i < m_texts.pages().size(); ++i)
                add(i, m_texts.pages()[i].title);
            m_list->setCurrentRow(qMax(0, m_page));
        } else {
            for (const models::HelpTexts::Hit &hit : m_texts.search(words))
                add(hit.page, hit.excerpt.isEmpty() ? m_texts.pages()[hit.page].title : m_texts.pages()[hit.page].title + u'\n' + hit.excerpt.left(90));
            if (m_list->count() == 0) {
                auto *none = new QListWidgetItem(tr("Nothing found.", "@info"), m_list);
                none->setFlags(Qt::NoItemFlags);
                return;
            }
            m_list->setCurrentRow(0);
        }
    }
    if (const QListWidgetItem *item = m_list->currentItem())
        showIndex(item->data(Qt::UserRole).toInt());
}

void HelpViewer::showIndex(int page)
{
    if (page < 0 || page >= m_texts.pages().size())
        return;
    m_page = page;
    m_text->setMarkdown(m_texts.pages()[page].markdown);
    m_text->verticalScrollBar()->setValue(0);
    if (const QString word = m_search->text().simplified().section(u' ', 0, 0); !word.isEmpty())
        m_text->find(word);
}

/// "page:option-2" is a page of the help, everything else the web's.
void HelpViewer::follow(const QUrl &url)
{
    if (url.scheme() == QStringLiteral("page"))
        showPage(url.path());
    else
        emit linkRequested(url.toString());
}

void HelpViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page >= 0)
        showIndex(m_page); // links take the new colour
}

} // namespace ui
