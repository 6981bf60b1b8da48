// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropoverlay.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ui {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::setFiles(int count)
{
    m_text = count > 1 ? tr("Drop to read these files together", "@info") : tr("Drop to read this file", "@info");
    setAccessibleName(m_text);
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    QColor ground = t.background;
    ground.setAlpha(225);
    painter.fillRect(rect(), ground);
    const QRect frame = rect().adjusted(space::xl, space::xl, -space::xl, -space::xl);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(frame, space::radius, space::radius);
    painter.setFont(fontFor(TextRole::Headline, QApplication::font()));
    painter.setPen(t.text);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, inOwnDirection(m_text));
}

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    if (!data)
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace ui
