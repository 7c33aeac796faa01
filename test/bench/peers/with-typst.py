# Typst on the same words and charts, in two columns of a template of our own, one document after the other.
# python with-typst.py HTML-FOLDER
import html.parser
import json
import pathlib
import re
import sys
import time

import typst

TEMPLATE = """
#let sheet = json(bytes(sys.inputs.sheet))
#set page(paper: "a4", margin: 12mm, columns: 2)
#set text(size: 7.5pt)
#set par(justify: true)
#for block in sheet.blocks [#if block.head [= #block.text] else [#par(block.text)]]
#for chart in sheet.charts [#image(bytes(chart), format: "svg", width: 54mm)]
"""
BLOCKS = {"p", "h1", "h2", "h3", "h4", "li", "td", "th", "dt", "dd", "figcaption"}


class Words(html.parser.HTMLParser):
    """The text of each block; what stands in a style sheet or nowhere is left out."""

    def __init__(self):
        super().__init__()
        self.blocks, self.open = [], False

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS:
            self.blocks.append({"head": tag[0] == "h", "text": ""})
            self.open = True

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.open = False

    def handle_data(self, data):
        if self.open:
            self.blocks[-1]["text"] += re.sub(r"\s+", " ", data)


folder = pathlib.Path(sys.argv[1])
sheets = []
for file in sorted(folder.glob("*.html")):
    source = file.read_text(encoding="utf-8")
    charts = re.findall(r"<svg[\s\S]*?</svg>", source)
    words = Words()
    words.feed(re.sub(r"<(svg|style|script)[\s\S]*?</\1>", "", source))
    blocks = [block for block in words.blocks if block["text"].strip()]
    space = ' xmlns="http://www.w3.org/2000/svg"'
    charts = [chart if space in chart else chart.replace("<svg", f"<svg{space}", 1) for chart in charts]
    sheets.append((file, json.dumps({"blocks": blocks, "charts": charts})))
template = folder / "sheet.typ"
template.write_text(TEMPLATE, encoding="utf-8")
compiler = typst.Compiler(str(template))
start = time.perf_counter()
for file, sheet in sheets:
    pdf = compiler.compile(sys_inputs={"sheet": sheet})
    (folder / f"typst-{file.name}.pdf").write_bytes(pdf)
print(json.dumps({"rate": len(sheets) / (time.perf_counter() - start), "blocks": len(blocks), "charts": len(charts)}))
