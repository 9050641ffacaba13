// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "shortcutsmodel.h"

namespace Models
{

ShortcutsModel::ShortcutsModel(QObject *parent)
    : TableModel(m_table, parent)
    , Singleton(this)
    , m_table{
          {KeysRole, "keys", [](const Hint &h) { return QVariant(h.keys); }},
          {TextRole, "text", [](const Hint &h) { return QVariant(h.text); }},
      }
{
    renew();
}

void ShortcutsModel::renew()
{
    replace(m_table, hints());
}

// NOLINTNEXTLINE(readability-function-size): a table, one key after the other
QList<ShortcutsModel::Hint> ShortcutsModel::hints()
{
    return {
        //: names of keys
        {tr("Tab"),
         //: what Tab does
         tr("Go to the next button. With Shift: to the one before.")},
        //: names of keys
        {tr("Enter or Space"),
         //: what Enter or Space does
         tr("Press the button that has the ring")},
        //: names of keys
        {tr("1 to 9, Enter"),
         //: what 1 to 9 and Enter do
         tr("In the questions step by step: pick an answer, go on")},
        //: names of keys
        {tr("Arrows, Page Up, Page Down"),
         //: what Arrows, Page Up, Page Down does
         tr("Scroll the page")},
        //: names of keys
        {tr("Home, End"),
         //: what Home, End does
         tr("Go to the top or the end of the page")},
        //: names of keys
        {tr("Esc or Alt+Left"),
         //: what Esc or Alt+Left does
         tr("Go back")},
        //: names of keys
        {tr("Alt+Right"),
         //: what Alt+Right does
         tr("Go forward again")},
        //: names of keys
        {tr("Alt+1 to Alt+8"),
         //: what Alt+1 to Alt+8 does
         tr("Open a page: Compare is 1, About is 8")},
        //: names of keys
        {tr("Ctrl+F"),
         //: what Ctrl+F does
         tr("Search")},
        //: names of keys
        {tr("Ctrl+P"),
         //: what Ctrl+P does
         tr("Print the guide on a sheet, or save it as PDF")},
        //: names of keys
        {tr("Ctrl+C"),
         //: what Ctrl+C does
         tr("Copy the part of the page you are at, or point at, as text; else the page")},
        //: names of keys
        {tr("Menu or Shift+F10"),
         //: what Menu or Shift+F10 does
         tr("What else can be done here. With a mouse: the right button; on glass: a long press.")},
        //: names of keys
        {tr("Ctrl+H"),
         //: what Ctrl+H does
         tr("Help now: the numbers to call")},
        //: names of keys
        {tr("Ctrl and + or −"),
         //: what Ctrl and + or − does
         tr("Larger or smaller text. Ctrl+0: normal size. Ctrl and the wheel do the same.")},
        //: names of keys
        {tr("Ctrl+R"),
         //: what Ctrl+R does
         tr("Read the page aloud, pause, go on. Ctrl+Shift+R: stop.")},
        //: names of keys
        {tr("F1"),
         //: what F1 does
         tr("This list")},
        //: names of keys
        {tr("F11"),
         //: what F11 does
         tr("Fill the screen")},
        //: names of keys
        {tr("Shift three times"),
         //: what Shift three times does
         tr("Leave at once: the page goes blank, and what you picked or marked is gone")},
        //: names of keys
        {tr("Ctrl+Q"),
         //: what Ctrl+Q does
         tr("Close the window")},
    };
}

} // namespace Models
