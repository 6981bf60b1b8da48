// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/columnwords.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

HelpDialog::HelpDialog(const QString &title, const QList<QPair<QString, QString>> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(title);
    text->document()->setDocumentMargin(space::m);
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\">");
    for (const auto &[left, right] : lines) {
        html += left.isEmpty() ? QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(right.toHtmlEscaped())
                               : QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                                     .arg(left.toHtmlEscaped(), right.toHtmlEscaped());
    }
    text->setHtml(html + QStringLiteral("</table>"));
    QPushButton *close = primaryButton(tr("&Close", "@action:button"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *head = new Label(TextRole::Section, this);
    head->setText(title);
    layout->addWidget(head);
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const int rows = static_cast<int>(lines.size());
    const int line = fontMetrics().height() + space::m;
    fitDialog(this, {fontMetrics().averageCharWidth() * 90, qBound(260, 150 + rows * line, line * 23)});
}

HelpDialog *searchDialog(QWidget *parent)
{
    QList<QPair<QString, QString>> lines {{QString(),
                                              HelpDialog::tr("Words have to occur in the name, e-mail or id; a product's name "
                                                    "finds those who have it. All parts have to match.",
                                                  "@info")},
        {QStringLiteral("-jira"), HelpDialog::tr("Leaves out what matches.", "@info")},
        {QStringLiteral("trello or bitbucket"), HelpDialog::tr("Either side.", "@info")},
        {QStringLiteral("site:a.example,b.example"), HelpDialog::tr("Any of these.", "@info")},
        {QStringLiteral("\"Cost centre\":42"), HelpDialog::tr("A column of the file by its header.", "@info")}};
    for (const core::QueryField field : core::queryFields()) {
        const QString example = models::fieldExample(field);
        lines.append(
            {example.isEmpty() ? QString(core::queryFieldKey(field)) + u':' : example, models::fieldHelp(field)});
    }
    return new HelpDialog(HelpDialog::tr("Search language", "@title:window"), lines, parent);
}

HelpDialog *aboutDialog(const QString &version, QWidget *parent)
{
    return new HelpDialog(HelpDialog::tr("Leanseat %1", "@title:window").arg(version),
        {{QString(),
             HelpDialog::tr(
                 "Who is billable on Atlassian Guard, why, what it costs, and how to bring the number down.", "@info")},
            {QString(), HelpDialog::tr("Files are read on this computer; nothing is sent anywhere.", "@info")},
            {QString(),
                HelpDialog::tr("Free software under the GNU General Public License, version 3 or later. Not affiliated with "
                      "Atlassian.",
                    "@info")},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())}},
        parent);
}

} // namespace ui
