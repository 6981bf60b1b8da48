// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"
#include "ui/search/completiondelegate.h"
#include "ui/search/errorballoon.h"
#include "ui/theme/draw.h"

#include "models/querycompletion.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace ui {

SearchField::SearchField(models::CompletionModel *completions, QWidget *parent)
    : QLineEdit(parent)
    , m_completions(completions)
    , m_completer(new QCompleter(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search accounts, e.g. trello -jira last:>90d", "@info:placeholder"));
    setToolTip(tr("Words and fields; -word leaves out (Ctrl+F)", "@info:tooltip"));
    setAccessibleName(tr("Search accounts", "@label:textbox"));
    setClearButtonEnabled(true);
    setMaxLength(4000);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search", "@action:button"));

    m_completer->setModel(completions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Suggestions", "@title"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::accept);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        clearError();
        complete();
        emit queryEdited(text);
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (text().isEmpty())
            clearError();
    });
}

void SearchField::complete()
{
    m_completions->setText(text(), cursorPosition());
    if (m_completions->rowCount() == 0 || text().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(qMax(width(), 380));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void SearchField::accept(const QModelIndex &index)
{
    int cursor = 0;
    const QString next = m_completions->applied(index.row(), &cursor);
    setText(next);
    setCursorPosition(cursor);
    clearError();
    emit queryEdited(next);
    if (next.left(cursor).endsWith(u':'))
        complete();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool open = popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && popup->currentIndex().isValid()) {
            event->ignore(); // the completer takes it
            return;
        }
        popup->hide();
        emit queryEntered();
        return;
    case Qt::Key_Tab:
        if (open) {
            const QModelIndex index
                = popup->currentIndex().isValid() ? popup->currentIndex() : popup->model()->index(0, 0);
            popup->hide();
            accept(index);
            return;
        }
        break;
    case Qt::Key_Down:
        if (!open) {
            complete();
            if (!popup->isVisible())
                emit queryEntered();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (open) {
            popup->hide();
        } else if (!text().isEmpty()) {
            clear();
            emit queryEdited(QString());
        } else {
            QLineEdit::keyPressEvent(event);
        }
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent *event)
{
    // Tab is a key of the list while that is open.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::setError(const QString &message, int column)
{
    m_error = message;
    m_errorColumn = column;
    setAccessibleDescription(message);
    if (!m_message)
        m_message = new ErrorBalloon(window());
    static_cast<ErrorBalloon *>(m_message)->set(text(), column, message);
    placeMessage();
    m_message->setVisible(hasFocus() || m_completer->popup()->isVisible());
    update();
}

bool SearchField::isCompleting() const
{
    return m_completer->popup()->isVisible();
}

void SearchField::clearError()
{
    if (m_error.isEmpty())
        return;
    m_error.clear();
    m_errorColumn = 0;
    setAccessibleDescription(QString());
    if (m_message)
        m_message->hide();
    update();
}

void SearchField::placeMessage()
{
    const int width = qMax(this->width(), 320);
    m_message->resize(width,
        m_message->heightForWidth(width) > 0 ? m_message->heightForWidth(width) : m_message->sizeHint().height());
    QPoint place = mapTo(window(), QPoint(this->width() - width, height() + 4));
    // Below the suggestions, or left of them where there is no more room.
    if (const QAbstractItemView *popup = m_completer->popup(); popup->isVisible()) {
        const QRect taken(window()->mapFromGlobal(popup->geometry().topLeft()), popup->size());
        if (taken.bottom() + 4 + m_message->height() <= window()->height())
            place.setY(taken.bottom() + 4);
        else
            place.setX(taken.left() - width - 4);
    }
    m_message->move(qMax(0, place.x()), place.y());
    m_message->raise();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_message && event->reason() != Qt::PopupFocusReason)
        m_message->hide();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_message && hasError()) {
        placeMessage();
        m_message->show();
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawRounded(&painter, rect(), QColor(), t.red.text);
    if (m_errorColumn <= 0)
        return;
    // Where the text begins follows from where the cursor stands, since the field scrolls.
    const QFontMetrics metrics(font());
    const int start = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int from = start + metrics.horizontalAdvance(text().left(m_errorColumn - 1));
    qsizetype end = text().indexOf(u' ', m_errorColumn);
    const int to = start + metrics.horizontalAdvance(text().left(end < 0 ? text().size() : end));
    const int bottom = height() - 7;
    painter.setPen(QPen(t.red.text, 2));
    const int left = qMax(from, 8);
    const int right = qMin(qMax(to, from + 6), width() - 28);
    if (left < right)
        painter.drawLine(left, bottom, right, bottom);
}

} // namespace ui
