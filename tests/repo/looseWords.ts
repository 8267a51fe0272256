import ts from 'typescript';

/** A text that a person would read, and that no catalogue holds. */
export interface LooseWords {
  line: number;
  text: string;
  /** What shows it: markup, the attribute, the property or the function; `a sentence` anywhere else. */
  where: string;
  /** Whether it stands in an object, where the names of messages stand too. */
  isData: boolean;
}

/** Attributes and properties whose text is read or heard. */
const shown =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|aria(Label|Description|RoleDescription|ValueText)|alt|placeholder|caption|heading|hint|tooltip|announcement|textContent|innerText|(\w*[a-z])?(Label|Title|Description)|label|title|description)$/;

/** Functions that show or say what they are given. */
const says = /^(announce|toast|alert|confirm|prompt|createTextNode)$/;

/** Functions that speak to a programmer. */
const toProgrammers = /^(\w*Error|warn|error|log)$/;

/** A letter of any script: signs and numbers alone are the same in every language. */
const letter = /\p{L}/u;

/** Words that begin as a sentence does, or three words and more. */
const sentence = /^\p{Lu}[\p{Ll}’']*[ ,:]+.*\p{L}|\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u;

function nameOf(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
}

/** What a literal says: of a template, what is written in it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

/** Whether a node passes the value of this part of it on: `a ? 'b' : 'c'` does so with b and c. */
function passesOn(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return child !== parent.condition;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.PlusToken) return true;
    const chooses = [
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.AmpersandAmpersandToken,
    ];
    return chooses.includes(kind) && (child === parent.right || kind !== chooses[2]);
  }
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isJsxExpression(parent)
  );
}

/** What shows the value of a node to a person; `undefined` where nothing is known to. */
function shownBy(node: ts.Node): string | undefined {
  let child = node;
  while (passesOn(child.parent, child)) child = child.parent;
  const { parent } = child;
  if (ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return 'markup';
  if (ts.isJsxAttribute(parent)) {
    const name = parent.name.getText();
    return shown.test(name) ? name : undefined;
  }
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    return shown.test(nameOf(parent.name)) ? nameOf(parent.name) : undefined;
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return shown.test(nameOf(parent.left)) ? nameOf(parent.left) : undefined;
  }
  if (!ts.isCallExpression(parent) || child === parent.expression) return undefined;
  const called = nameOf(parent.expression);
  if (called === 'setAttribute') {
    const attribute = nameOf(parent.arguments[0]);
    return child === parent.arguments[1] && shown.test(attribute) ? attribute : undefined;
  }
  return says.test(called) ? called : undefined;
}

function isClassName(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && node.name.getText() === 'className';
}

/** Whether it is an issue's message: English by its contract, with a code by which people are told. */
function isOfIssue({ parent }: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(parent) &&
    nameOf(parent.name) === 'message' &&
    ts.isObjectLiteralExpression(parent.parent) &&
    parent.parent.properties.some(({ name }) => nameOf(name) === 'code')
  );
}

function isForProgrammers(node: ts.Node): boolean {
  for (let up = node.parent; !ts.isSourceFile(up); up = up.parent) {
    if ((ts.isCallExpression(up) || ts.isNewExpression(up)) && nameOf(up.expression) !== '') {
      if (toProgrammers.test(nameOf(up.expression))) return true;
    }
    if (ts.isTypeNode(up) || ts.isTaggedTemplateExpression(up)) return true;
  }
  return false;
}

/** The texts of one file that a person would read. */
export function looseWordsIn(file: string, program: string): LooseWords[] {
  const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
  const found: LooseWords[] = [];

  function add(node: ts.Node, text: string, where: string) {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ line, text: text.trim(), where, isData: ts.isPropertyAssignment(node.parent) });
  }

  function look(node: ts.Node) {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isClassName(node)) return;
    const text = ts.isJsxText(node) ? node.text : textOf(node);
    if (text !== undefined && letter.test(text)) {
      if (ts.isJsxText(node)) add(node, text, 'markup');
      else {
        const where = shownBy(node) ?? (sentence.test(text) ? 'a sentence' : undefined);
        if (where !== undefined && !isForProgrammers(node) && !isOfIssue(node))
          add(node, text, where);
      }
    }
    ts.forEachChild(node, look);
  }

  look(source);
  return found;
}
