// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/historysection.h"
#include "ui/theme/tones.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

HistorySection::HistorySection(QWidget *parent)
    : QWidget(parent)
    , m_title(new DisclosureButton(this))
    , m_lines(new Label(TextRole::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    m_lines->setWrapping(true);
    m_lines->setTextFormat(Qt::RichText);
    m_lines->hide();
    connect(m_title, &DisclosureButton::toggled, this, [this](bool open) {
        fill();
        m_lines->setVisible(open);
        emit unfolded(open);
    });
    setDocument({});
}

void HistorySection::setDocument(const models::HistoryDocument &document)
{
    m_document = document;
    m_title->setText(document.title);
    m_title->setAccessibleName(document.title);
    setVisible(!document.title.isEmpty());
    fill();
}

/// As one text, so that a long history costs one widget.
void HistorySection::fill()
{
    if (!m_title->isChecked())
        return;
    const Tokens &t = tokensOf(this);
    QString html;
    QStringList said;
    for (const models::HistoryLine &line : m_document.lines) {
        html += QStringLiteral("<p style=\"margin:0 0 8px 0\"><span style=\"color:%1\">%2</span> · <b style=\"color:%3\">%4</b>")
                    .arg(t.quiet.name(), line.day.toHtmlEscaped(), t.shades(toneOf(line.state.tone)).text.name(), line.state.text.toHtmlEscaped());
        if (!line.text.isEmpty())
            html += QStringLiteral("<br>") + line.text.toHtmlEscaped();
        for (const QString &change : line.changes)
            html += QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(t.quiet.name(), change.toHtmlEscaped());
        html += QStringLiteral("</p>");
        said.append(line.accessible);
    }
    m_lines->setText(html);
    m_lines->setAccessibleName(said.join(u'\n'));
}

bool HistorySection::isUnfolded() const
{
    return m_title->isChecked();
}

QString HistorySection::text() const
{
    return models::plainText(m_document);
}

void HistorySection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui
