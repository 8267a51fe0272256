import type { Journey, Touchpoint } from '@sojourn/core';
import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { MakeSubject } from './subject';

type TaskNode = Node<{ touchpoint: Touchpoint }, 'task'>;

/** One touchpoint with what the map shows in its column. */
function Task({ data: { touchpoint } }: NodeProps<TaskNode>) {
  return (
    <div style={{ width: 150, border: '1px solid #ccc', font: '14px sans-serif' }}>
      <Handle type="target" position={Position.Left} />
      <strong>{touchpoint.title}</strong>
      <p>{touchpoint.channel}</p>
      <ul>
        {touchpoint.ratings.map(({ measure, aspect, value, n }) => (
          <li key={`${measure}-${aspect}`}>
            {measure} {aspect}: {value} ({n})
          </li>
        ))}
      </ul>
      <ul>
        {touchpoint.cards.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

const nodeTypes = { task: Task };

function graphOf(journey: Journey): { nodes: TaskNode[]; edges: Edge[] } {
  const touchpoints = journey.stages.flatMap((stage) => stage.touchpoints);
  const nodes = touchpoints.map((touchpoint, index) => ({
    id: touchpoint.id,
    type: 'task' as const,
    position: { x: index * 160, y: 0 },
    data: { touchpoint },
  }));
  const edges = touchpoints.slice(1).map(({ id }, index) => {
    const source = touchpoints[index]?.id ?? id;
    return { id: `${source}-${id}`, source, target: id };
  });
  return { nodes, edges };
}

export const reactFlow: MakeSubject = (element, journey) => {
  const { nodes, edges } = graphOf(journey);
  let root: Root | undefined;
  return {
    show() {
      root = createRoot(element);
      flushSync(() =>
        root?.render(
          <ReactFlow
            defaultNodes={nodes}
            defaultEdges={edges}
            nodeTypes={nodeTypes}
            onlyRenderVisibleElements
          />,
        ),
      );
    },
    // A node stays hidden until React Flow has measured it.
    shown() {
      const first = element.querySelector('.react-flow__node');
      return first !== null && getComputedStyle(first).visibility === 'visible';
    },
    remove: () => root?.unmount(),
  };
};
